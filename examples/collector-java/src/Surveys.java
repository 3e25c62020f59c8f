import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The surveys in a folder: every JSON file in it, or one level below, that is a survey. */
final class Surveys {
    private final Map<String, TreeMap<Long, Map<String, Object>>> byId = new TreeMap<>();

    @SuppressWarnings("unchecked")
    Surveys(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                if (!(Json.read(Files.readAllBytes(file)) instanceof Map<?, ?> survey)) continue;
                if (!"hailong-survey@1".equals(survey.get("format"))) continue;
                byId.computeIfAbsent((String) survey.get("id"), id -> new TreeMap<>())
                    .put((Long) survey.get("version"), (Map<String, Object>) survey);
            }
        }
    }

    /** Gives a survey, in its latest version where none is named; throws a Problem where there is none. */
    Map<String, Object> get(Object id, Long version) {
        TreeMap<Long, Map<String, Object>> versions = byId.get(id);
        if (versions == null) throw new Problem("unknown-survey", "There is no such survey here.");
        Map<String, Object> survey = versions.get(version == null ? versions.lastKey() : version);
        if (survey == null) throw new Problem("unknown-survey-version", "The survey has no such version here.");
        return survey;
    }

    /** Lists the latest version of every survey. */
    Map<String, Object> list() {
        List<Map<String, Object>> surveys = byId.keySet().stream().map(id -> {
            Map<String, Object> entry = new TreeMap<>(get(id, null));
            entry.keySet().retainAll(List.of("id", "version", "title", "languages", "official"));
            return entry;
        }).toList();
        return Map.of("surveys", surveys);
    }
}
