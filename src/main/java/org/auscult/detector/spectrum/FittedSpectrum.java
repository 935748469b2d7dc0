package org.auscult.detector.spectrum;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.FittedDetector;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.file.Json;

/** The embedding [means, deviations] over time, in dB. */
final class FittedSpectrum implements FittedDetector {
    static final String FILE = "mean-spectrum.json";

    private final SpectrumSettings settings;

    FittedSpectrum(SpectrumSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> headScores() {
        return List.of();
    }

    @Override
    public List<Analysis> analyse(List<Clip> clips) {
        return clips.stream()
                .map(clip -> new Analysis(embedding(clip.logMel()), new double[0], new float[0]))
                .toList();
    }

    private float[] embedding(LogMelSpectrogram x) {
        float[] embedding = new float[settings.deviation() ? 2 * x.mels() : x.mels()];
        for (int m = 0; m < x.mels(); m++) {
            double sum = 0;
            double squares = 0;
            for (int t = 0; t < x.frames(); t++) {
                sum += x.at(t, m);
                squares += (double) x.at(t, m) * x.at(t, m);
            }
            double mean = sum / x.frames();
            embedding[m] = (float) mean;
            if (settings.deviation()) {
                embedding[x.mels() + m] = (float) Math.sqrt(Math.max(0, squares / x.frames() - mean * mean));
            }
        }
        return embedding;
    }

    @Override
    public void save(Path folder) throws IOException {
        new Json().write(folder.resolve(FILE), settings);
    }

    @Override
    public void close() {}
}
