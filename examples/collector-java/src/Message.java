import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The shape of a response, whatever survey it answers. */
final class Message {
    private static final String NAME = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final Set<String> LABELS = Set.of("agency", "procedure", "service", "province", "commune");
    private static final int LABEL_MAX = 64;

    private static final Map<String, Predicate<Object>> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put("format", "hailong-response@1"::equals);
        MEMBERS.put("id", id -> matches(ID, id));
        MEMBERS.put("revision", revision -> isWhole(revision, 1, 1000));
        MEMBERS.put("survey", Message::isReference);
        MEMBERS.put("context", context -> true);
        MEMBERS.put("channel", channel -> isOneOf(channel, "web", "kiosk", "assisted", "hosted", "app"));
        MEMBERS.put("eligibility", "none"::equals);
        MEMBERS.put("language", language -> matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", language));
        MEMBERS.put("answers", answers -> true);
    }

    private Message() {}

    /** Gives a message as an object; throws a Problem unless it has the shape of a response. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> check(Object message) {
        List<String> wrong = wrongMembers(message, "", (name, value) ->
            MEMBERS.containsKey(name) && MEMBERS.get(name).test(value));
        if (message instanceof Map<?, ?> object) {
            Set<String> missing = new HashSet<>(MEMBERS.keySet());
            missing.removeAll(object.keySet());
            missing.forEach(name -> wrong.add("/" + name));
            if (missing.isEmpty()) {
                wrong.addAll(wrongMembers(object.get("context"), "/context", Message::isContextMember));
                wrong.addAll(wrongMembers(object.get("answers"), "/answers", (id, answer) ->
                    matches(NAME, id) && isAnswer(answer)));
            }
        }
        if (wrong.isEmpty()) return (Map<String, Object>) message;
        throw wrong.equals(List.of("/id"))
            ? new Problem("invalid-id", "The id of a response is a version 4 UUID in lower case.", wrong)
            : new Problem("invalid-message", "The message is not a response of this protocol.", wrong);
    }

    private static List<String> wrongMembers(Object value, String pointer, BiPredicate<String, Object> isRight) {
        List<String> wrong = new ArrayList<>();
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, member) -> {
                String name = (String) key;
                if (isRight.test(name, member)) return;
                wrong.add(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
            });
        } else {
            wrong.add(pointer);
        }
        return wrong;
    }

    static boolean matches(String pattern, Object text) {
        return text instanceof String string && string.matches(pattern);
    }

    private static boolean isOneOf(Object value, String... known) {
        return value != null && List.of(known).contains(value);
    }

    private static boolean isWhole(Object value, long from, long to) {
        return value instanceof Long number && number >= from && number <= to;
    }

    private static boolean isReference(Object value) {
        return value instanceof Map<?, ?> survey && survey.size() == 2
            && matches(NAME, survey.get("id")) && isWhole(survey.get("version"), 1, Json.LARGEST_WHOLE);
    }

    /** Tells whether a text has no half of a surrogate pair; such a half has no UTF-8 and no digest. */
    static boolean isOfWholeCharacters(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static boolean isContextMember(String name, Object value) {
        if (name.equals("level")) return isOneOf(value, "full", "partial");
        if (name.equals("outcome")) return isOneOf(value, "granted", "refused", "withdrawn", "late");
        return LABELS.contains(name) && value instanceof String label && !label.isBlank()
            && label.length() <= LABEL_MAX && label.chars().noneMatch(Character::isISOControl)
            && isOfWholeCharacters(label) && Normalizer.isNormalized(label, Normalizer.Form.NFC);
    }

    /** An answer is a whole number, a text, a list of options, points by item, or null: declined. */
    private static boolean isAnswer(Object answer) {
        if (answer instanceof String text) return isOfWholeCharacters(text);
        if (answer instanceof List<?> options) return options.stream().allMatch(option -> matches(NAME, option));
        if (answer instanceof Map<?, ?> points) {
            return points.entrySet().stream().allMatch(entry -> matches(NAME, entry.getKey())
                && (entry.getValue() == null || entry.getValue() instanceof Long));
        }
        return answer == null || answer instanceof Long;
    }
}
