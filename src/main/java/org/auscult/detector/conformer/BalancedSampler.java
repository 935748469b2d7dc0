package org.auscult.detector.conformer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;

/**
 * Which clips make up each batch: the same number of every id of the target type, the largest that fits, and in mixed epochs
 * as many clips of the other types. What is drawn follows from seed and epoch alone.
 */
final class BalancedSampler {
    private final List<List<Recording>> machines;
    private final List<Recording> others;
    private final int batchClips;
    private final long seed;

    BalancedSampler(List<Recording> normals, List<Recording> others, int batchClips, long seed) {
        List<MachineId> ids =
                normals.stream().map(Recording::machine).distinct().sorted().toList();
        machines = ids.stream()
                .map(id -> normals.stream().filter(r -> r.machine().equals(id)).toList())
                .toList();
        this.others = others;
        this.batchClips = batchClips;
        this.seed = seed;
    }

    /** A batch: clips of the target type first. */
    record Draw(List<Recording> targets, List<Recording> others) {}

    private boolean hasOthers(boolean mixed) {
        return mixed && !others.isEmpty();
    }

    /** Clips of each id in a batch. */
    private int each(boolean mixed) {
        return Math.max(1, (hasOthers(mixed) ? batchClips / 2 : batchClips) / machines.size());
    }

    /** How many batches an epoch has. */
    int batches(boolean mixed) {
        int largest = machines.stream().mapToInt(List::size).max().orElse(0);
        return (largest + each(mixed) - 1) / each(mixed);
    }

    /** How many batches a whole training has. */
    long steps(TrainingSettings settings) {
        return (long) settings.stageOneEpochs() * batches(settings.isMixed(false))
                + (long) settings.stageTwoEpochs() * batches(settings.isMixed(true));
    }

    /** The batches of an epoch, in which each target clip of the largest id comes about once. */
    List<Draw> epoch(int epoch, boolean mixed) {
        Random random = new Random(seed * 1_000_003L + epoch);
        int each = each(mixed);
        int batches = batches(mixed);
        List<List<Recording>> dealt = machines.stream()
                .map(machine -> deal(machine, batches * each, random))
                .toList();
        int otherClips = hasOthers(mixed) ? each * machines.size() : 0;
        List<Recording> dealtOthers = deal(others, batches * otherClips, random);
        return IntStream.range(0, batches)
                .mapToObj(b -> new Draw(
                        dealt.stream()
                                .flatMap(d -> d.subList(b * each, (b + 1) * each).stream())
                                .toList(),
                        dealtOthers.subList(b * otherClips, (b + 1) * otherClips)))
                .toList();
    }

    /** {@code count} clips: the list shuffled again and again. */
    private static List<Recording> deal(List<Recording> clips, int count, Random random) {
        List<Recording> dealt = new ArrayList<>();
        List<Recording> deck = new ArrayList<>(clips);
        while (dealt.size() < count) {
            Collections.shuffle(deck, random);
            dealt.addAll(deck.subList(0, Math.min(deck.size(), count - dealt.size())));
        }
        return dealt;
    }
}
