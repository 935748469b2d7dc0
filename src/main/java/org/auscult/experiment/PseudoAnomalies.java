package org.auscult.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.Clip;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMel;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.augmentation.Augmentation;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.feature.augmentation.Augmentations;

/**
 * Clips that stand for anomalous ones of a machine when the fusion is chosen from training data alone (METHOD §5): clips of
 * its sister machines and of other types claimed to be of it, and its own held-out clips augmented.
 */
final class PseudoAnomalies {
    private static final int OF_EACH_KIND = 8;

    private final ClipSource source;
    private final List<Recording> sisters;
    private final List<Recording> others;
    private final long seed;

    /**
     * @param sisters normals of the target type
     * @param others normals of other types
     */
    PseudoAnomalies(ClipSource source, List<Recording> sisters, List<Recording> others, long seed) {
        this.source = source;
        this.sisters = sisters;
        this.others = others;
        this.seed = seed;
    }

    /** What stands for anomalous clips of a machine. */
    List<ClipAnalysis.ClipMaker> of(MachineId machine, List<Recording> heldOut) {
        Random random = new Random(seed * 31 + machine.hashCode());
        List<ClipAnalysis.ClipMaker> makers = new ArrayList<>();
        List<Recording> foreign = new ArrayList<>(
                draw(sisters.stream().filter(r -> !r.machine().equals(machine)).toList(), random));
        foreign.addAll(draw(others, random));
        for (Recording clip : foreign) {
            makers.add(ClipAnalysis.ClipMaker.of(source, machine, clip));
        }
        List<Recording> own = draw(heldOut, random);
        List<Augmentation> kinds =
                Augmentations.all().subList(1, Augmentations.all().size());
        for (int i = 0; i < own.size(); i++) {
            Recording clip = own.get(i);
            Augmentation kind = kinds.get(i % kinds.size());
            long draw = random.nextLong();
            makers.add(() -> new Clip(machine, augmented(clip, kind, draw)));
        }
        return makers;
    }

    private LogMelSpectrogram augmented(Recording clip, Augmentation kind, long draw) throws IOException {
        AugmentationSettings settings = AugmentationSettings.gentle();
        SplittableRandom random = new SplittableRandom(draw);
        float[] samples = kind.apply(source.samples(clip), source.sampleRate(), settings, random);
        return kind.apply(new LogMel(LogMelSettings.paper()).compute(samples), settings, random);
    }

    private static List<Recording> draw(List<Recording> clips, Random random) {
        List<Recording> shuffled = new ArrayList<>(clips);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(OF_EACH_KIND, shuffled.size()));
    }
}
