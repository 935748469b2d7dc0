package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.auscult.file.AtomicFiles;

/** Writes 16-bit PCM WAV files. */
public final class WavWriter {
    private static final int HEADER = 44;

    /**
     * Writes in one piece or not at all; samples beyond full scale are clipped.
     *
     * @throws IOException if it can't be written
     */
    public void write(Path file, Waveform waveform) throws IOException {
        int channels = waveform.channels().length;
        int data = Math.multiplyExact(waveform.frames(), 2 * channels);
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(tag("RIFF")).putInt(HEADER - 8 + data).put(tag("WAVE"));
        bytes.put(tag("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        bytes.putInt(waveform.sampleRate()).putInt(waveform.sampleRate() * 2 * channels);
        bytes.putShort((short) (2 * channels)).putShort((short) 16);
        bytes.put(tag("data")).putInt(data);
        for (int i = 0; i < waveform.frames(); i++) {
            for (float[] channel : waveform.channels()) {
                float scaled = Math.round(channel[i] * 32768f);
                bytes.putShort((short) Math.max(-32768, Math.min(32767, scaled)));
            }
        }
        AtomicFiles.write(file, temporary -> Files.write(temporary, bytes.array()));
    }

    private static byte[] tag(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
