import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON, and writes it as canonical JSON (RFC 8785). Objects are maps, arrays lists, whole numbers Long. */
final class Json {
    /** The largest number that is whole and exact in every language: 2^53 - 1. */
    static final long LARGEST_WHOLE = 9007199254740991L;
    private static final int DEEPEST = 32;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int at = 0;
    private int depth = 0;

    private Json(String text) {
        this.text = text;
    }

    /** Reads bytes as JSON; throws a Problem for what is no UTF-8 or no JSON. */
    static Object read(byte[] body) {
        try {
            Json json = new Json(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
            Object value = json.value();
            if (json.at < json.text.length()) throw malformed();
            return value;
        } catch (CharacterCodingException | IndexOutOfBoundsException error) {
            throw malformed();
        }
    }

    private static Problem malformed() {
        return new Problem("malformed-json", "The body is not JSON in UTF-8.");
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private boolean take(String token) {
        boolean isNext = text.startsWith(token, at);
        if (isNext) at += token.length();
        return isNext;
    }

    private void demand(String token) {
        skipSpace();
        if (!take(token)) throw malformed();
        skipSpace();
    }

    private Object value() {
        if (++depth > DEEPEST) throw malformed();
        skipSpace();
        Object value = switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> literal();
        };
        skipSpace();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new HashMap<>();
        demand("{");
        if (take("}")) return object;
        do {
            skipSpace();
            if (text.charAt(at) != '"') throw malformed();
            String name = string();
            demand(":");
            object.put(name, value());
        } while (take(","));
        if (!take("}")) throw malformed();
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        demand("[");
        if (take("]")) return array;
        do {
            array.add(value());
        } while (take(","));
        if (!take("]")) throw malformed();
        return array;
    }

    private Object literal() {
        if (take("null")) return null;
        if (take("true")) return true;
        if (take("false")) return false;
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) throw malformed();
        at = number.end();
        double value = Double.parseDouble(number.group());
        // 1, 1.0 and 10e-1 are one number, as in JavaScript
        boolean isWhole = value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
        return isWhole ? (Object) (long) value : (Object) value;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            char character = text.charAt(at);
            if (character < ' ') throw malformed();
            string.append(character == '\\' ? escaped() : character);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char letter = text.charAt(++at);
        if (letter == 'u') {
            String digits = text.substring(at + 1, at + 5);
            if (!digits.matches("[0-9a-fA-F]{4}")) throw malformed();
            at += 4;
            return (char) Integer.parseInt(digits, 16);
        }
        int index = "\"\\/bfnrt".indexOf(letter);
        if (index < 0) throw malformed();
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    /**
     * Writes canonical JSON: no white space, nothing escaped that need not be, keys sorted by UTF-16 code
     * units, which is the order that strings have in Java. Messages hold whole numbers only.
     */
    static String canonical(Object value) {
        if (value instanceof Map<?, ?> object) {
            List<String> members = new ArrayList<>();
            new TreeMap<>(object).forEach((name, member) -> members.add(quote((String) name) + ":" + canonical(member)));
            return "{" + String.join(",", members) + "}";
        }
        if (value instanceof List<?> array) return "[" + String.join(",", array.stream().map(Json::canonical).toList()) + "]";
        if (value instanceof String string) return quote(string);
        if (value instanceof Double) throw new Problem("invalid-message", "A number is not whole.");
        return String.valueOf(value);
    }

    private static String quote(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : string.toCharArray()) {
            int index = "\"\\\b\f\n\r\t".indexOf(character);
            if (index >= 0) quoted.append('\\').append("\"\\bfnrt".charAt(index));
            else if (character < ' ') quoted.append(String.format("\\u%04x", (int) character));
            else quoted.append(character);
        }
        return quoted.append('"').toString();
    }
}
