package org.auscult.detector.conformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMel;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.Standardizer;
import org.auscult.feature.augmentation.Augmentation;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.feature.augmentation.Augmentations;

/** Turns drawn clips into a batch: crop, one augmentation, log-mel, standardisation. Random by seed, epoch, batch and clip. */
final class BatchMaker {
    private final ClipSource source;
    private final List<MachineId> classes;
    private final Standardizer standardizer;
    private final AugmentationSettings settings;
    private final List<Augmentation> augmentations = Augmentations.all();
    private final LogMel logMel = new LogMel(LogMelSettings.paper());
    private final int cropSamples;
    private final Mixup mixup;
    private final String type;

    BatchMaker(
            ClipSource source,
            String type,
            List<MachineId> classes,
            Standardizer standardizer,
            ConformerSettings settings) {
        this.source = source;
        this.type = type;
        this.classes = classes;
        this.standardizer = standardizer;
        this.settings = settings.augmentation();
        mixup = new Mixup(settings.training().mixup());
        cropSamples = (int) (settings.training().cropSeconds() * source.sampleRate());
    }

    Batch make(BalancedSampler.Draw draw, long seed) throws IOException {
        List<Recording> clips = new ArrayList<>(draw.targets());
        clips.addAll(draw.others());
        int labelled =
                (int) clips.stream().filter(r -> classes.contains(r.machine())).count();
        int[] id = new int[labelled];
        int[] augmentation = new int[labelled];
        float[] target = new float[clips.size()];
        float[] values = new float[0];
        int frames = 0;
        for (int i = 0; i < clips.size(); i++) {
            SplittableRandom random = new SplittableRandom(seed * 1009 + i);
            int kind = random.nextInt(augmentations.size());
            LogMelSpectrogram spectrogram = spectrogram(clips.get(i), augmentations.get(kind), random);
            if (i == 0) {
                frames = spectrogram.frames();
                values = new float[clips.size() * spectrogram.values().length];
            }
            float[] standardised = standardizer.apply(spectrogram);
            System.arraycopy(standardised, 0, values, i * standardised.length, standardised.length);
            target[i] = clips.get(i).machine().type().equals(type) ? 1 : 0;
            if (i < labelled) {
                id[i] = classes.indexOf(clips.get(i).machine());
                augmentation[i] = kind;
            }
        }
        Batch batch = new Batch(clips.size(), frames, values, id, target, augmentation);
        return mixup.apply(batch, new SplittableRandom(seed * 1009 - 1));
    }

    private LogMelSpectrogram spectrogram(Recording recording, Augmentation augmentation, SplittableRandom random)
            throws IOException {
        float[] samples = source.samples(recording);
        float[] crop = new float[cropSamples];
        int start = samples.length > cropSamples ? random.nextInt(samples.length - cropSamples + 1) : 0;
        for (int i = 0; i < cropSamples; i++) {
            crop[i] = samples[(start + i) % samples.length];
        }
        float[] changed = augmentation.apply(crop, source.sampleRate(), settings, random);
        return augmentation.apply(logMel.compute(changed), settings, random);
    }
}
