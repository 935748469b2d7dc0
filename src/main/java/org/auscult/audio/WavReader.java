package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads WAV files: PCM of 8, 16, 24 and 32 bits, float of 32 and 64, plain or extensible, any number of channels and rate.
 * What a truncated file still holds is read.
 */
public final class WavReader {
    private static final int FRAMES_AT_ONCE = 8192;
    private static final long LONGEST = 1L << 28;

    /**
     * Reads the whole file.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     */
    public Waveform read(Path file) throws UnreadableAudioException {
        return open(file, (header, channel) -> {
            if (header.frames() * header.channels() > LONGEST) {
                throw new UnreadableAudioException(file, "it is too long to be one clip", "cut it into clips");
            }
            float[][] samples = new float[header.channels()][(int) header.frames()];
            int frameBytes = header.channels() * header.format().bytes();
            for (int first = 0; first < header.frames(); first += FRAMES_AT_ONCE) {
                int n = (int) Math.min(FRAMES_AT_ONCE, header.frames() - first);
                ByteBuffer bytes =
                        WavHeader.bytes(channel, header.dataStart() + (long) first * frameBytes, n * frameBytes);
                for (int i = first; i < first + n; i++) {
                    for (float[] one : samples) {
                        one[i] = header.format().read(bytes);
                    }
                }
            }
            return new Waveform(samples, header.sampleRate());
        });
    }

    /**
     * Reads the header only.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     */
    public WavInfo info(Path file) throws UnreadableAudioException {
        return open(
                file,
                (header, channel) ->
                        new WavInfo(header.format().label(), header.sampleRate(), header.channels(), header.frames()));
    }

    private interface Body<T> {
        T read(WavHeader header, SeekableByteChannel channel) throws IOException;
    }

    private static <T> T open(Path file, Body<T> body) throws UnreadableAudioException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            WavHeader header = WavHeader.read(file, channel);
            if (header.frames() == 0) {
                throw new UnreadableAudioException(file, "it holds no samples", "record it again");
            }
            return body.read(header, channel);
        } catch (UnreadableAudioException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableAudioException(file, "it is gone", "put it back or open the folder again");
        } catch (IOException e) {
            throw new UnreadableAudioException(file, "it can't be read: " + e.getMessage(), "check the disk");
        }
    }
}
