import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes each line of its input, a JSON document, as canonical JSON: to compare with what others write. */
final class Canonical {
    public static void main(String[] arguments) throws IOException {
        PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line;
        while ((line = input.readLine()) != null) {
            output.println(Json.canonical(Json.read(line.getBytes(StandardCharsets.UTF_8))));
        }
        output.flush();
    }
}
