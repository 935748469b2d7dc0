package org.auscult.audio;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads sound files of every kind in {@link SoundFormats}, told by their content. What a truncated file still holds is read. */
public final class AudioReader {
    private static final long LONGEST = 1L << 28;
    private static final int AT_ONCE = 1 << 18;

    /**
     * Reads the whole file.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     */
    public Waveform read(Path file) throws UnreadableAudioException {
        return read(file, Excerpt.WHOLE);
    }

    /**
     * Reads a part, as much of it as there is.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     */
    public Waveform read(Path file, Excerpt excerpt) throws UnreadableAudioException {
        return open(file, stream -> {
            AudioInfo info = stream.info();
            long first = excerpt.firstFrame(info.sampleRate());
            long frames = Math.min(excerpt.frames(info.sampleRate()), info.frames() - first);
            if (frames <= 0) {
                throw new UnreadableAudioException(
                        file, "it ends before " + excerpt.startSeconds() + " s", "open the folder again");
            }
            if (frames * info.channels() > LONGEST) {
                throw new UnreadableAudioException(file, "it is too long to be one clip", "cut it into clips");
            }
            stream.skip(first);
            return new Waveform(samples(file, stream, (int) frames), info.sampleRate());
        });
    }

    /**
     * Reads the header only.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     */
    public AudioInfo info(Path file) throws UnreadableAudioException {
        return open(file, SampleStream::info);
    }

    /** What is done with an open file. */
    public interface Use<T> {
        /** Reads what it needs; must not keep the stream. */
        T of(SampleStream stream) throws IOException;
    }

    /**
     * Opens a file for as long as it is used.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     */
    public <T> T open(Path file, Use<T> use) throws UnreadableAudioException {
        try (SampleStream stream = format(file).open(file)) {
            return use.of(stream);
        } catch (UnreadableAudioException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableAudioException(file, "it is not there", "put it there or open the folder again");
        } catch (AccessDeniedException e) {
            throw new UnreadableAudioException(file, "it may not be read", "change its access rights");
        } catch (EOFException e) {
            throw new UnreadableAudioException(file, "it is cut off", "record or convert it again");
        } catch (IOException e) {
            throw new UnreadableAudioException(file, "it can't be read: " + e.getMessage(), "check the disk");
        }
    }

    private static SoundFormat format(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer start = ChannelBytes.next(channel, 12, ByteOrder.LITTLE_ENDIAN);
            for (SoundFormat format : SoundFormats.all()) {
                if (format.recognises(start)) {
                    return format;
                }
            }
            if (!start.hasRemaining()) {
                throw new UnreadableAudioException(file, "an empty file", "copy or record it again");
            }
            throw new UnreadableAudioException(
                    file, FileKind.of(start) + ", not WAV, AIFF or FLAC", "convert it to WAV");
        }
    }

    /** Grows with what really comes: a header may promise more than the file holds. */
    private static float[][] samples(Path file, SampleStream stream, int frames) throws IOException {
        int channels = stream.info().channels();
        int atOnce = Math.min(frames, Math.max(1, AT_ONCE / channels));
        float[][] samples = new float[channels][atOnce];
        float[][] part = new float[channels][atOnce];
        int done = 0;
        int n = stream.read(part, atOnce);
        while (n > 0) {
            int needed = done + n;
            for (int c = 0; c < samples.length; c++) {
                if (needed > samples[c].length) {
                    samples[c] = Arrays.copyOf(samples[c], (int) Math.min(frames, 2L * needed));
                }
                System.arraycopy(part[c], 0, samples[c], done, n);
            }
            done = needed;
            n = done == frames ? 0 : stream.read(part, Math.min(atOnce, frames - done));
        }
        if (done == 0) {
            throw new UnreadableAudioException(file, "it holds no samples", "record it again");
        }
        for (int c = 0; c < samples.length; c++) {
            samples[c] = samples[c].length == done ? samples[c] : Arrays.copyOf(samples[c], done);
        }
        return samples;
    }
}
