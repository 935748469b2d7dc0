package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;

/**
 * How many recordings there are of a machine.
 *
 * @param type the type of machine; "all" in the last row
 * @param id which one of the type; empty in the last row
 * @param training training clips
 * @param normal normal test clips
 * @param anomalous anomalous test clips
 * @param unknown test clips of unknown condition
 */
public record MachineCounts(String type, String id, int training, int normal, int anomalous, int unknown) {
    /** A row a machine, sorted, then their sum. */
    public static List<MachineCounts> of(List<Recording> recordings) {
        List<MachineCounts> rows = new ArrayList<>();
        MachineId.group(recordings, Recording::machine)
                .forEach((machine, clips) -> rows.add(count(machine.type(), machine.id(), clips)));
        rows.add(sum(recordings));
        return rows;
    }

    /** Of all of them at once. */
    public static MachineCounts sum(List<Recording> recordings) {
        return count("all", "", recordings);
    }

    private static MachineCounts count(String type, String id, List<Recording> clips) {
        return new MachineCounts(
                type,
                id,
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
