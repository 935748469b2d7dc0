package org.auscult.feature;

/** Log-mel spectrograms as librosa's {@code power_to_db(melspectrogram(y))}, without top clipping. Safe for several threads. */
public final class LogMel {
    private static final double FLOOR = 1e-10;

    private final LogMelSettings settings;
    private final Stft stft;
    private final MelFilterbank filters;

    /** The front end of these settings. */
    public LogMel(LogMelSettings settings) {
        this.settings = settings;
        stft = new Stft(settings.fftLength(), settings.hop());
        filters = new MelFilterbank(settings);
    }

    /** The spectrogram of samples at the settings' rate: 1 + samples / hop frames. */
    public LogMelSpectrogram compute(float[] samples) {
        int mels = settings.mels();
        float[] values = new float[stft.frames(samples.length) * mels];
        double[] energies = new double[mels * stft.lanes()];
        stft.forEachFrame(samples, (first, frames, power, lanes) -> {
            filters.energies(power, lanes, energies);
            for (int lane = 0; lane < frames; lane++) {
                for (int m = 0; m < mels; m++) {
                    double energy = Math.max(FLOOR, energies[m * lanes + lane]);
                    values[(first + lane) * mels + m] = (float) Decibels.of(energy);
                }
            }
        });
        return new LogMelSpectrogram(mels, values.length / mels, values);
    }
}
