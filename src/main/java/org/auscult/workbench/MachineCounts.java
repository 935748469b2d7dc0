package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;

/**
 * How many recordings there are of a machine.
 *
 * @param type the type of machine; "all" in the last row
 * @param id which one of the type; empty in the last row
 * @param domain of its recordings; empty where the data set tells none, and in the last row
 * @param training training clips
 * @param normal normal test clips
 * @param anomalous anomalous test clips
 * @param unknown test clips of unknown condition
 */
public record MachineCounts(
        String type, String id, String domain, int training, int normal, int anomalous, int unknown) {
    /** A row a machine and domain, sorted, then their sum. */
    public static List<MachineCounts> of(List<Recording> recordings) {
        List<MachineCounts> rows = new ArrayList<>();
        MachineId.group(recordings, Recording::machine)
                .forEach((machine, clips) -> byDomain(clips)
                        .forEach((domain, own) -> rows.add(count(machine.type(), machine.id(), domain.label(), own))));
        rows.add(sum(recordings));
        return rows;
    }

    /** Of all of them at once. */
    public static MachineCounts sum(List<Recording> recordings) {
        return count("all", "", "", recordings);
    }

    private static Map<Domain, List<Recording>> byDomain(List<Recording> clips) {
        return clips.stream().collect(Collectors.groupingBy(Recording::domain, TreeMap::new, Collectors.toList()));
    }

    private static MachineCounts count(String type, String id, String domain, List<Recording> clips) {
        return new MachineCounts(
                type,
                id,
                domain,
                (int) clips.stream().filter(r -> r.split() == Split.TRAIN).count(),
                tests(clips, Condition.NORMAL),
                tests(clips, Condition.ANOMALOUS),
                tests(clips, Condition.UNKNOWN));
    }

    private static int tests(List<Recording> clips, Condition condition) {
        return (int) clips.stream()
                .filter(r -> r.split() == Split.TEST && r.condition() == condition)
                .count();
    }
}
