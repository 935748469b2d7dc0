package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.auscult.detector.Setting;
import org.auscult.file.Json;
import org.auscult.words.Counted;

/** In what the making of two runs differs. */
final class SettingDifferences {
    private SettingDifferences() {}

    /** What differs, and how far both were trained if that does: name to both values. Reads from their folders. */
    static Map<String, List<String>> of(Experiment first, Experiment second) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        ExperimentSettings a = first.settings();
        ExperimentSettings b = second.settings();
        all.put("detector", List.of(a.detector(), b.detector()));
        all.put("preset", List.of(a.preset(), b.preset()));
        all.put("type", List.of(a.type(), b.type()));
        all.put("seed", List.of(String.valueOf(a.seed()), String.valueOf(b.seed())));
        all.put("channel", List.of(a.channel().label(), b.channel().label()));
        all.put("held out", List.of(String.valueOf(a.heldOutShare()), String.valueOf(b.heldOutShare())));
        all.put("trained", List.of(trained(first), trained(second)));
        all.putAll(ofDetectors(first, second));
        all.values().removeIf(values -> Objects.equals(values.get(0), values.get(1)));
        return all;
    }

    /** Two presets differ in more than their names; where a folder does not tell their values, in what was changed by hand. */
    private static Map<String, List<String>> ofDetectors(Experiment first, Experiment second) {
        Map<String, String> a = values(first.folder());
        Map<String, String> b = values(second.folder());
        if (!a.keySet().equals(b.keySet()) || a.isEmpty()) {
            return paired(first.settings().overrides(), second.settings().overrides(), "preset");
        }
        return paired(a, b, "");
    }

    private static Map<String, List<String>> paired(Map<String, String> a, Map<String, String> b, String otherwise) {
        Map<String, String> names = new TreeMap<>(a);
        names.putAll(b);
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        names.keySet()
                .forEach(name ->
                        pairs.put(name, List.of(a.getOrDefault(name, otherwise), b.getOrDefault(name, otherwise))));
        return pairs;
    }

    private static Map<String, String> values(Path run) {
        try {
            Map<String, String> values =
                    new Json().values(ExperimentFile.read(run).detectorSettings());
            values.replaceAll((name, value) -> Setting.plain(value));
            return values;
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Its epochs, as far as its history tells. */
    private static String trained(Experiment run) {
        int epochs = TrainingHistory.epochs(run.folder());
        String end = run.stoppedEarly() ? "stopped early" : "to the end";
        if (epochs == 0) {
            return end;
        }
        return Counted.of(epochs, "epoch") + (run.stoppedEarly() ? " (" + end + ")" : "");
    }
}
