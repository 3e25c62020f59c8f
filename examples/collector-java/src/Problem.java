import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a request is refused. The detail never repeats what a citizen wrote. */
final class Problem extends RuntimeException {
    /** Status and title by code. The list of the protocol is closed. */
    private static final Map<String, Map.Entry<Integer, String>> TABLE = Map.ofEntries(
        row("malformed-json", 400, "The body is not JSON"),
        row("invalid-message", 400, "The message does not have the expected shape"),
        row("invalid-query", 400, "The query has a mistake"),
        row("invalid-id", 400, "The response id is not a version 4 UUID"),
        row("invalid-idempotency-key", 400, "The Idempotency-Key header does not name this revision"),
        row("origin-not-allowed", 403, "The origin of the page is not allowed"),
        row("not-found", 404, "There is nothing at this address"),
        row("unknown-survey", 404, "The collector does not know this survey"),
        row("unknown-survey-version", 404, "The collector does not know this version of the survey"),
        row("method-not-allowed", 405, "The address does not take this method"),
        row("body-too-large", 413, "The body is too large"),
        row("unsupported-media-type", 415, "The body is not of a supported media type"),
        row("unknown-question", 422, "The survey has no such question"),
        row("invalid-answer", 422, "The answer does not fit the question"),
        row("answer-outside-scale", 422, "The answer is not a point of the scale"),
        row("required-missing", 422, "A required answer is missing"),
        row("text-too-long", 422, "The text is too long"),
        row("text-not-normalized", 422, "The text is not in Unicode normalization form C (NFC)"),
        row("key-reused", 422, "The revision was recorded with other content"),
        row("revision-skipped", 422, "An earlier revision has not been recorded"),
        row("revision-superseded", 422, "A later revision has already been recorded"),
        row("internal-error", 500, "The collector failed"),
        row("store-unavailable", 503, "The collector cannot store responses now"));

    final String code;
    private final List<String> pointers;

    /** A problem with JSON Pointers to the places that are wrong, if any are known. */
    Problem(String code, String detail, List<String> pointers) {
        super(detail);
        this.code = code;
        this.pointers = pointers;
    }

    Problem(String code, String detail) {
        this(code, detail, List.of());
    }

    int status() {
        return TABLE.get(code).getKey();
    }

    /** Writes it as a problem document of RFC 9457. */
    String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:hailong:problem:" + code);
        document.put("title", TABLE.get(code).getValue());
        document.put("status", (long) status());
        document.put("code", code);
        document.put("detail", getMessage());
        if (!pointers.isEmpty()) {
            document.put("mistakes", pointers.stream()
                .map(pointer -> Map.of("pointer", pointer, "message", "is not as expected")).toList());
        }
        return Json.canonical(document);
    }

    private static Map.Entry<String, Map.Entry<Integer, String>> row(String code, int status, String title) {
        return Map.entry(code, Map.entry(status, title));
    }
}
