package org.auscult.feature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.auscult.audio.AudioReader;
import org.auscult.audio.Channel;
import org.auscult.audio.MissingChannelException;
import org.auscult.audio.Resampler;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Contents;
import org.auscult.dataset.Recording;
import org.auscult.file.Sha256;

/**
 * Clips from their files; log-mel spectrograms from a folder on disk where they are kept once computed, named by what the
 * file holds, the part, the channel and the settings. Without a usable folder it computes each time.
 */
public final class FeatureStore implements ClipSource {
    private static final int KEY_LENGTH = 32;

    private final SpectrogramFolder folder;
    private final Contents contents;
    private final LogMelSettings settings;
    private final Channel channel;
    private final LogMel logMel;
    private final AudioReader reader = new AudioReader();
    private final Resampler resampler = new Resampler();

    /** Keeps its spectrograms in {@code folder}, hears the first channel. */
    public FeatureStore(SpectrogramFolder folder, Contents contents, LogMelSettings settings) {
        this(folder, contents, settings, Channel.FIRST, new LogMel(settings));
    }

    private FeatureStore(
            SpectrogramFolder folder, Contents contents, LogMelSettings settings, Channel channel, LogMel logMel) {
        this.folder = folder;
        this.contents = contents;
        this.settings = settings;
        this.channel = channel;
        this.logMel = logMel;
    }

    @Override
    public ClipSource ofChannel(Channel other) {
        return new FeatureStore(folder, contents, settings, other, logMel);
    }

    @Override
    public int sampleRate() {
        return settings.sampleRate();
    }

    @Override
    public String content(Recording recording) throws IOException {
        return contents.hash(recording.file());
    }

    @Override
    public float[] samples(Recording recording) throws IOException {
        Waveform waveform = reader.read(recording.file(), recording.excerpt());
        int channels = waveform.channels().length;
        if (!channel.isIn(channels)) {
            throw new MissingChannelException(recording.file(), channel, channels);
        }
        return resampler.resample(channel.of(waveform), waveform.sampleRate(), settings.sampleRate());
    }

    @Override
    public LogMelSpectrogram logMel(Recording recording) throws IOException {
        String key = key(recording);
        Optional<LogMelSpectrogram> kept = folder.read(key, settings.mels());
        if (kept.isPresent()) {
            return kept.get();
        }
        LogMelSpectrogram computed = logMel.compute(samples(recording));
        folder.keep(key, computed);
        return computed;
    }

    private String key(Recording recording) throws IOException {
        String identity = content(recording) + "|" + recording.excerpt() + "|" + channel + "|" + settings;
        return Sha256.of(identity.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
    }
}
