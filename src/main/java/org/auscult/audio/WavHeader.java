package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the samples of a WAV file lie. Sizes that the header claims are cut to what the file holds.
 *
 * @param dataStart offset of the first sample in bytes
 * @param frames whole samples of each channel that are there
 */
record WavHeader(SampleFormat format, int channels, int sampleRate, long dataStart, long frames) {
    private static final int EXTENSIBLE = 0xFFFE;
    private static final String CONVERT = "convert it to WAV";

    static WavHeader read(Path file, SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer start = bytes(channel, 0, 12);
        if (start.remaining() < 12
                || !tag(start, 0).equals("RIFF")
                || !tag(start, 8).equals("WAVE")) {
            throw new UnreadableAudioException(file, FileKind.of(start) + ", not WAV", CONVERT);
        }
        SampleFormat format = new SampleFormat(false, 0);
        int channels = 0;
        int rate = 0;
        long at = 12;
        while (at + 8 <= size) {
            ByteBuffer chunk = bytes(channel, at, 8);
            long length = chunk.getInt(4) & 0xffffffffL;
            if (tag(chunk, 0).equals("fmt ")) {
                ByteBuffer body = bytes(channel, at + 8, 40);
                if (body.remaining() < 16 || length < 16) {
                    throw new UnreadableAudioException(file, "its format chunk is cut off", "record it again");
                }
                int code = body.getShort(0) & 0xffff;
                if (code == EXTENSIBLE && body.remaining() >= 26 && length >= 26) {
                    code = body.getShort(24) & 0xffff;
                }
                channels = body.getShort(2) & 0xffff;
                rate = body.getInt(4);
                format = new SampleFormat(code == 3, body.getShort(14) & 0xffff);
                if ((code != 1 && code != 3) || !format.isKnown()) {
                    String what = "WAV with encoding " + code + ", " + format.bits() + " bits";
                    throw new UnreadableAudioException(file, what, "convert it to 16-bit PCM");
                }
                if (channels == 0 || rate <= 0) {
                    String what = "its header says " + channels + " channels at " + rate + " Hz";
                    throw new UnreadableAudioException(file, what, "record or convert it again");
                }
            } else if (tag(chunk, 0).equals("data")) {
                if (channels == 0) {
                    throw new UnreadableAudioException(file, "no format before its samples", CONVERT);
                }
                long held = Math.min(length, size - at - 8);
                return new WavHeader(format, channels, rate, at + 8, held / ((long) channels * format.bytes()));
            }
            at += 8 + length + (length & 1);
        }
        throw new UnreadableAudioException(file, "it holds no samples", "record it again");
    }

    static ByteBuffer bytes(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    private static String tag(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }
}
