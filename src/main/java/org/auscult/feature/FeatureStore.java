package org.auscult.feature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.auscult.audio.AudioReader;
import org.auscult.audio.Resampler;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.file.AtomicFiles;

/**
 * Clips from their files, log-mel spectrograms from a folder on disk where they are kept once computed: one file each, named
 * by the sound file's place, size and time of change and the settings, and read through a memory map. Without a usable
 * folder it computes each time.
 */
public final class FeatureStore implements ClipSource {
    private static final int MAGIC = 0x4c4d4101;
    private static final int HEADER = 12;

    private final Path folder;
    private final LogMelSettings settings;
    private final LogMel logMel;
    private final AudioReader reader = new AudioReader();
    private final Resampler resampler = new Resampler();

    /** Keeps its files in {@code folder}. */
    public FeatureStore(Path folder, LogMelSettings settings) {
        this.folder = folder;
        this.settings = settings;
        logMel = new LogMel(settings);
    }

    @Override
    public int sampleRate() {
        return settings.sampleRate();
    }

    @Override
    public float[] samples(Recording recording) throws IOException {
        Waveform waveform = reader.read(recording.file());
        return resampler.resample(waveform.channels()[0], waveform.sampleRate(), settings.sampleRate());
    }

    @Override
    public LogMelSpectrogram logMel(Recording recording) throws IOException {
        Path file = folder.resolve(key(recording.file()) + ".logmel");
        Optional<LogMelSpectrogram> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        LogMelSpectrogram computed = logMel.compute(samples(recording));
        keep(file, computed);
        return computed;
    }

    private Optional<LogMelSpectrogram> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.remaining() < HEADER || bytes.getInt() != MAGIC) {
                return Optional.empty();
            }
            int mels = bytes.getInt();
            int frames = bytes.getInt();
            if (mels != settings.mels() || frames < 1 || bytes.remaining() != 4L * mels * frames) {
                return Optional.empty();
            }
            float[] values = new float[mels * frames];
            bytes.asFloatBuffer().get(values);
            return Optional.of(new LogMelSpectrogram(mels, frames, values));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A full or read-only disk costs time, not the result. */
    private static void keep(Path file, LogMelSpectrogram spectrogram) {
        ByteBuffer bytes =
                ByteBuffer.allocate(HEADER + 4 * spectrogram.values().length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(spectrogram.mels()).putInt(spectrogram.frames());
        bytes.asFloatBuffer().put(spectrogram.values());
        try {
            AtomicFiles.write(
                    file, temporary -> Files.write(temporary, bytes.array(), StandardOpenOption.TRUNCATE_EXISTING));
        } catch (IOException e) {
            return;
        }
    }

    private String key(Path file) throws IOException {
        String identity =
                file.toAbsolutePath() + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file) + "|" + settings;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
