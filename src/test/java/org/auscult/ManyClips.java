package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;

/** A data set of many very short clips: noise whose colour tells four machines, and healthy from faulty, apart. */
record ManyClips(int count, long seed) {
    private static final int RATE = 16_000;
    private static final int FRAMES = RATE * 3 / 10;

    /** Writes it in the layout of DCASE 2020: of five clips three are for training, the fifth is anomalous. */
    void write(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            int machine = i / 5 % 4;
            boolean isTraining = i % 5 < 3;
            boolean isAnomalous = i % 5 == 4;
            String name = String.format(
                    Locale.ROOT,
                    "fan/%s/%s_id_%02d_%08d.wav",
                    isTraining ? "train" : "test",
                    isAnomalous ? "anomaly" : "normal",
                    2 * machine,
                    i);
            double colour = 0.2 + 0.2 * machine + (isAnomalous ? 0.05 : 0);
            new WavWriter().write(folder.resolve(name), noise(random, colour));
        }
    }

    /** White noise through one pole. */
    private static Waveform noise(SplittableRandom random, double pole) {
        float[] samples = new float[FRAMES];
        double last = 0;
        for (int i = 0; i < FRAMES; i++) {
            last = pole * last + 0.1 * random.nextGaussian();
            samples[i] = (float) last;
        }
        return Waveform.mono(samples, RATE);
    }
}
