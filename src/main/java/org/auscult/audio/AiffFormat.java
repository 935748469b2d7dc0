package org.auscult.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** AIFF and AIFF-C without compression, as the JDK's own reader understands them. */
final class AiffFormat implements SoundFormat {
    private static final String REMEDY = "convert it to WAV";

    @Override
    public Set<String> extensions() {
        return Set.of("aif", "aiff", "aifc");
    }

    @Override
    public boolean recognises(ByteBuffer start) {
        String text = new String(start.array(), 0, start.remaining(), StandardCharsets.ISO_8859_1);
        return text.startsWith("FORM") && (text.startsWith("AIFF", 8) || text.startsWith("AIFC", 8));
    }

    @Override
    @SuppressWarnings("MustBeClosed") // The stream that is returned closes it.
    public SampleStream open(Path file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return stream(file, AudioSystem.getAudioInputStream(bytes));
        } catch (UnsupportedAudioFileException | RuntimeException e) {
            bytes.close();
            throw new UnreadableAudioException(file, "an AIFF file of a kind that can't be read", REMEDY);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static SampleStream stream(Path file, AudioInputStream in) throws IOException {
        AudioFormat format = in.getFormat();
        boolean isFloat = format.getEncoding().equals(AudioFormat.Encoding.PCM_FLOAT);
        boolean isSigned = format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED);
        SampleFormat samples = new SampleFormat(isFloat, isSigned, 8 * (format.getFrameSize() / format.getChannels()));
        int rate = Math.round(format.getSampleRate());
        if (!(isFloat || isSigned) || !samples.isKnown() || rate <= 0) {
            throw new UnreadableAudioException(file, "AIFF with encoding " + format.getEncoding(), REMEDY);
        }
        long held = Files.size(file) / format.getFrameSize();
        long frames = Math.min(in.getFrameLength(), held);
        if (frames <= 0) {
            throw new UnreadableAudioException(file, "it holds no samples", "record it again");
        }
        AudioInfo info = new AudioInfo(
                "AIFF, " + samples.label(), rate, format.getChannels(), frames, in.getFrameLength() - frames);
        return new Stream(in, info, samples, format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private record Stream(ReadableByteChannel channel, AudioInfo info, SampleFormat samples, ByteOrder order)
            implements SampleStream {
        Stream(AudioInputStream in, AudioInfo info, SampleFormat samples, ByteOrder order) {
            this(Channels.newChannel(in), info, samples, order);
        }

        @Override
        public int read(float[][] into, int frames) throws IOException {
            int frameBytes = info.channels() * samples.bytes();
            int atOnce = Math.max(1, Math.min(frames, (1 << 16) / frameBytes));
            ByteBuffer bytes = ChannelBytes.next(channel, atOnce * frameBytes, order);
            return samples.read(bytes, into, 0);
        }

        @Override
        public void skip(long frames) throws IOException {
            float[][] passed = new float[info.channels()][(int) Math.min(frames, 4096)];
            long left = frames;
            int n = 1;
            while (left > 0 && n > 0) {
                n = read(passed, (int) Math.min(left, passed[0].length));
                left -= n;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
