package org.auscult.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * MIMII: {@code [0_dB_]fan/[fan/]id_00/{normal,abnormal}/00000000.wav}. Split as its baseline: of the sorted normals of a
 * machine the first as many as there are abnormals become test, the rest train. Where that would leave nothing to learn
 * from, half of the normals stay for training.
 */
final class MimiiLayout implements DatasetLayout {
    private static final Pattern PATH = Pattern.compile(
            "(?:-?\\d+_dB_)?([^/]+)/id_(\\d+)/(normal|abnormal)/[^/]+\\.wav$", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "MIMII";
    }

    @Override
    public String example() {
        return "fan/id_00/normal/00000000.wav";
    }

    @Override
    public Optional<Recording> parse(Path path, String name) {
        Matcher m = PATH.matcher(Paths.slashed(path));
        if (!m.find()) {
            return Optional.empty();
        }
        boolean normal = m.group(3).equalsIgnoreCase("normal");
        MachineId machine = new MachineId(m.group(1), m.group(2));
        return Optional.of(
                new Recording(path, name, machine, Split.TEST, normal ? Condition.NORMAL : Condition.ANOMALOUS));
    }

    @Override
    public List<Recording> split(List<Recording> recordings) {
        Map<MachineId, List<Recording>> machines = recordings.stream()
                .collect(Collectors.groupingBy(Recording::machine, TreeMap::new, Collectors.toList()));
        List<Recording> result = new ArrayList<>();
        machines.values().forEach(machine -> result.addAll(splitMachine(machine)));
        return result;
    }

    private static List<Recording> splitMachine(List<Recording> machine) {
        List<Recording> normals = machine.stream()
                .filter(r -> r.condition() == Condition.NORMAL)
                .sorted(Comparator.comparing(Recording::name))
                .toList();
        int abnormal = machine.size() - normals.size();
        int test = Math.min(abnormal, normals.size() / 2);
        List<Recording> result = new ArrayList<>(machine);
        result.removeAll(normals);
        result.addAll(normals.subList(0, test));
        for (Recording r : normals.subList(test, normals.size())) {
            result.add(new Recording(r.file(), r.name(), r.machine(), Split.TRAIN, r.condition()));
        }
        return result;
    }
}
