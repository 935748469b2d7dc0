package org.auscult.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.auscult.audio.AudioReader;
import org.auscult.audio.Resampler;
import org.auscult.audio.Waveform;
import org.auscult.feature.LogMel;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.file.Npy;
import org.auscult.words.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "features",
        description = "Writes the log-mel spectrogram of a file in dB as NumPy array, [128, frames] float32.")
final class FeaturesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "WAV file.")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "X.npy", description = "Array to write.")
    private Path out = Path.of("");

    @Option(names = "--channel", defaultValue = "0", description = "Channel, from 0 (default: ${DEFAULT-VALUE}).")
    private int channel;

    FeaturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Waveform waveform = new AudioReader().read(file);
        if (channel < 0 || channel >= waveform.channels().length) {
            throw new IllegalArgumentException(
                    file + " has " + Counted.of(waveform.channels().length, "channel") + "; --channel counts from 0");
        }
        LogMelSettings settings = LogMelSettings.paper();
        float[] samples =
                new Resampler().resample(waveform.channels()[channel], waveform.sampleRate(), settings.sampleRate());
        LogMelSpectrogram spectrogram = new LogMel(settings).compute(samples);
        Npy.write(out, spectrogram.bandMajor(), spectrogram.mels(), spectrogram.frames());
        console.result(out + ": [" + spectrogram.mels() + ", " + spectrogram.frames() + "] float32, dB");
        return 0;
    }
}
