import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps revisions in a file, a line each, and reads it anew at the start. A receipt is given once the line
 * is on the disk (fsync). The first line holds the secret of the receipt codes.
 */
final class Journal {
    /** What became of a revision. */
    record Recorded(String receipt, boolean isNew) {}

    private record Entry(String digest, String day) {}

    /** Longest wait of an answer in an outbox that moves its day, in seconds. */
    private static final long LONGEST_WAIT = 30L * 86_400;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The digits of receipt codes: none that is misread or misheard. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final FileChannel file;
    private final Map<String, List<Entry>> known = new HashMap<>();
    private byte[] secret;

    Journal(Path path) throws IOException {
        byte[] content = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        int end = content.length;
        // a line without its end was being written when the collector died: nobody has a receipt for it
        while (end > 0 && content[end - 1] != '\n') end--;
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(end);
        file.position(end);
        new String(content, 0, end, StandardCharsets.UTF_8).lines().forEach(this::replay);
        if (secret == null) {
            secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            append(Map.of("secret", HexFormat.of().formatHex(secret)));
        }
    }

    @SuppressWarnings("unchecked")
    private void replay(String line) {
        Map<String, Object> entry = (Map<String, Object>) Json.read(line.getBytes(StandardCharsets.UTF_8));
        if (secret == null) {
            secret = HexFormat.of().parseHex((String) entry.get("secret"));
            return;
        }
        Map<String, Object> message = (Map<String, Object>) entry.get("message");
        remember((String) message.get("id"), new Entry(digestOf(Json.canonical(message)), (String) entry.get("day")));
    }

    private void remember(String id, Entry entry) {
        known.computeIfAbsent(id, each -> new ArrayList<>(1)).add(entry);
    }

    /** Writes a line and waits until the disk has it; what fails is taken back, so that no half line stays. */
    private void append(Map<String, Object> entry) throws IOException {
        long before = file.position();
        try {
            ByteBuffer line = StandardCharsets.UTF_8.encode(Json.canonical(entry) + "\n");
            while (line.hasRemaining()) file.write(line);
            file.force(false);
        } catch (IOException error) {
            file.truncate(before);
            throw error;
        }
    }

    /** Records a revision and gives its receipt; throws a Problem for a key that is taken. One at a time. */
    synchronized Recorded record(Map<String, Object> message, long waited) throws IOException {
        String id = (String) message.get("id");
        int revision = ((Long) message.get("revision")).intValue();
        String digest = digestOf(Json.canonical(message));
        List<Entry> entries = known.getOrDefault(id, List.of());
        if (revision > entries.size() + 1) {
            throw new Problem("revision-skipped", "Revisions are recorded in order, beginning with 1.");
        }
        boolean isNew = revision == entries.size() + 1;
        if (!isNew && !entries.get(revision - 1).digest().equals(digest)) {
            throw revision == entries.size()
                ? new Problem("key-reused", "This revision was recorded with other content.")
                : new Problem("revision-superseded", "A later revision was recorded.");
        }
        // a later revision keeps the day of the first
        String day = entries.isEmpty() ? dayOf(waited) : entries.get(0).day();
        if (isNew) {
            append(Map.of("day", day, "message", message));
            remember(id, new Entry(digest, day));
        }
        String receipt = Json.canonical(Map.of("format", "hailong-receipt@1", "id", id, "revision", (long) revision,
            "digest", digest, "code", codeOf(id), "day", day));
        return new Recorded(receipt, isNew);
    }

    private static String dayOf(long waited) {
        return LocalDate.ofInstant(Instant.now().minusSeconds(Math.min(waited, LONGEST_WAIT)), ZONE).toString();
    }

    /** Gives the digest of a text: SHA-256 of its UTF-8. */
    static String digestOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error);
        }
    }

    /** Gives the code that a citizen keeps: a keyed hash of the id, which discloses neither. */
    private String codeOf(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] hash = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            StringBuilder code = new StringBuilder();
            for (int at = 0; at < 8; at++) code.append(DIGITS.charAt(hash[at] & 31));
            return code.insert(4, '-').toString();
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error);
        }
    }
}
