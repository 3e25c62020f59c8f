import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Whether the answers of a message fit the survey. */
@SuppressWarnings("unchecked")
final class Answers {
    private final Map<String, Object> survey;
    private final Map<String, Object> given;
    private final Map<String, Object> seen = new HashMap<>();

    private Answers(Map<String, Object> survey, Map<String, Object> given) {
        this.survey = survey;
        this.given = given;
    }

    /**
     * Throws a Problem unless the answers fit. The first revision needs the required questions of the
     * pages before the first sending, a later one all of them.
     */
    static void check(Map<String, Object> survey, Map<String, Object> given, boolean isFirst) {
        Answers answers = new Answers(survey, given);
        Set<String> unknown = new HashSet<>(given.keySet());
        for (Map<String, Object> page : listOf(survey, "pages")) {
            for (Map<String, Object> question : listOf(page, "questions")) {
                unknown.remove(question.get("id"));
                boolean isDue = is(question, "required") && !(isFirst && is(page, "followUp"));
                answers.checkQuestion(question, isDue);
            }
        }
        for (String id : unknown) refuse("unknown-question", id, "is not a question of the survey");
    }

    private static List<Map<String, Object>> listOf(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) object.getOrDefault(name, List.of());
    }

    private static boolean is(Map<String, Object> object, String name) {
        return Boolean.TRUE.equals(object.get(name));
    }

    private static void refuse(String code, String id, String message) {
        throw new Problem(code, "An answer is not valid: \"" + id + "\" " + message + ".", List.of("/answers/" + id));
    }

    private void checkQuestion(Map<String, Object> question, boolean isDue) {
        String id = (String) question.get("id");
        boolean isGiven = given.containsKey(id);
        if (question.get("showIf") instanceof Map<?, ?> condition && !isMet((Map<String, Object>) condition)) {
            if (isGiven) refuse("invalid-answer", id, "is not shown for these answers");
        } else if (isGiven) {
            seen.put(id, given.get(id));
            checkAnswer(question, given.get(id), isDue);
        } else if (isDue) {
            refuse("required-missing", id, "is not answered");
        }
    }

    private boolean isMet(Map<String, Object> condition) {
        if (condition.containsKey("all")) return listOf(condition, "all").stream().allMatch(this::isMet);
        if (condition.containsKey("any")) return listOf(condition, "any").stream().anyMatch(this::isMet);
        if (condition.get("not") instanceof Map<?, ?> inner) return !isMet((Map<String, Object>) inner);
        Object subject = seen.get(condition.get("question"));
        if (condition.containsKey("item")) {
            subject = subject instanceof Map<?, ?> points ? points.get(condition.get("item")) : null;
        }
        Object wanted = condition.get("is");
        if (wanted != null) return subject instanceof List<?> chosen ? chosen.contains(wanted) : wanted.equals(subject);
        if (!(subject instanceof Long point)) return false;
        return condition.get("atMost") instanceof Long most ? point <= most : point >= (Long) condition.get("atLeast");
    }

    private void checkAnswer(Map<String, Object> question, Object answer, boolean isDue) {
        String id = (String) question.get("id");
        if (answer == null) {
            if (!is(question, "decline")) refuse("invalid-answer", id, "cannot be declined");
            return;
        }
        boolean isBlank = answer instanceof String text ? text.isBlank() : List.of().equals(answer);
        if (isDue && isBlank) refuse("required-missing", id, "is not answered");
        switch ((String) question.get("kind")) {
            case "rating" -> checkPoint(question, answer);
            case "grid", "ranking" -> checkByItem(question, answer, isDue);
            case "text" -> checkText(question, answer);
            default -> checkOptions(question, answer);
        }
    }

    private void checkPoint(Map<String, Object> question, Object point) {
        String id = (String) question.get("id");
        if (point == null && is(question, "decline")) return;
        if (!(point instanceof Long)) refuse("invalid-answer", id, "is not a point of a scale");
        for (Map<String, Object> scale : listOf(survey, "scales")) {
            boolean isOn = listOf(scale, "points").stream().anyMatch(each -> each.get("value").equals(point));
            if (scale.get("id").equals(question.get("scale")) && !isOn) {
                refuse("answer-outside-scale", id, "is not on the scale");
            }
        }
    }

    private static List<Object> idsOf(Map<String, Object> question, String name) {
        return listOf(question, name).stream().map(each -> each.get("id")).toList();
    }

    private void checkOptions(Map<String, Object> question, Object answer) {
        List<?> known = question.get("kind").equals("yes-no") ? List.of("yes", "no") : idsOf(question, "options");
        List<Object> chosen = new ArrayList<>();
        if (!question.get("kind").equals("choices")) chosen.add(answer);
        else if (answer instanceof List<?> list) chosen.addAll(list);
        else chosen.add(null);
        boolean isRight = known.containsAll(chosen) && new HashSet<>(chosen).size() == chosen.size()
            && chosen.size() <= (Long) question.getOrDefault("maxChoices", Long.MAX_VALUE);
        if (!isRight) refuse("invalid-answer", (String) question.get("id"), "does not choose among the options");
    }

    private void checkText(Map<String, Object> question, Object answer) {
        String id = (String) question.get("id");
        if (!(answer instanceof String text)) {
            refuse("invalid-answer", id, "is not a text");
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            refuse("text-not-normalized", id, "is not in normalization form C (NFC)");
        } else if (text.length() > (Long) question.get("maxLength")) {
            refuse("text-too-long", id, "is too long");
        }
    }

    /** A grid has points by item, a ranking places by option. */
    private void checkByItem(Map<String, Object> question, Object answer, boolean isDue) {
        String id = (String) question.get("id");
        boolean isGrid = question.get("kind").equals("grid");
        List<Object> known = idsOf(question, isGrid ? "items" : "options");
        Map<String, Object> points = answer instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
        if (points == null) refuse("invalid-answer", id, "is not given by item");
        if (!known.containsAll(points.keySet())) refuse("unknown-question", id, "names an item that there is not");
        long most = isGrid ? known.size() : Math.min((Long) question.getOrDefault("places", Long.MAX_VALUE), known.size());
        if (isGrid) {
            points.values().forEach(point -> checkPoint(question, point));
        } else {
            Set<Object> places = new HashSet<>(points.values());
            boolean isInOrder = points.size() <= most && places.size() == points.size()
                && LongStream.rangeClosed(1, points.size()).allMatch(places::contains);
            if (!isInOrder) refuse("invalid-answer", id, "leaves out a place or gives one twice");
        }
        if (isDue && points.size() < most) refuse("required-missing", id, "is not complete");
    }
}
