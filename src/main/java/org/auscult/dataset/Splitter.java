package org.auscult.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Shares the recordings of each machine between training and test. */
final class Splitter {
    private final SplitRule rule;

    Splitter(SplitRule rule) {
        this.rule = rule;
    }

    List<Recording> split(List<Recording> recordings) {
        if (rule.method() == SplitRule.Method.AS_NAMED) {
            return recordings;
        }
        List<Recording> result = new ArrayList<>();
        MachineId.group(recordings, Recording::machine).values().forEach(machine -> result.addAll(machine(machine)));
        return result;
    }

    /** Clips of unknown condition are tested, unless they are named as training: they can't be trusted as normal. */
    private List<Recording> machine(List<Recording> clips) {
        List<String> normals = new ArrayList<>(origins(clips, Condition.NORMAL));
        Set<String> test =
                new HashSet<>(rule.method() == SplitRule.Method.PERCENTAGE ? share(normals) : baseline(clips, normals));
        return clips.stream()
                .map(clip -> switch (clip.split()) {
                    case SUPPLEMENTAL -> clip;
                    default ->
                        switch (clip.condition()) {
                            case NORMAL -> clip.withSplit(test.contains(clip.origin()) ? Split.TEST : Split.TRAIN);
                            case ANOMALOUS -> clip.withSplit(Split.TEST);
                            case UNKNOWN -> clip;
                        };
                })
                .toList();
    }

    /** Where the rule would leave nothing to learn from, half of the normals stay for training. */
    private static List<String> baseline(List<Recording> clips, List<String> normals) {
        int anomalous = origins(clips, Condition.ANOMALOUS).size();
        return normals.subList(0, Math.min(anomalous, normals.size() / 2));
    }

    private List<String> share(List<String> normals) {
        Collections.shuffle(normals, new Random(rule.seed()));
        return normals.subList(0, (int) Math.round(rule.testShare() * normals.size()));
    }

    private static Set<String> origins(List<Recording> clips, Condition condition) {
        return clips.stream()
                .filter(clip -> clip.condition() == condition && clip.split() != Split.SUPPLEMENTAL)
                .map(Recording::origin)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
