package org.auscult.audio;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;

/** FLAC of 8, 16 and 24 bits, by jFLAC. */
final class FlacFormat implements SoundFormat {
    private static final String REMEDY = "convert it to WAV";
    private static final int STREAM_INFO = 34;
    private static final int HEAD = 8 + STREAM_INFO;

    @Override
    public Set<String> extensions() {
        return Set.of("flac");
    }

    @Override
    public boolean recognises(ByteBuffer start) {
        return new String(start.array(), 0, start.remaining(), StandardCharsets.ISO_8859_1).startsWith("fLaC");
    }

    @Override
    public SampleStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            FLACDecoder decoder = new FLACDecoder(new SequenceInputStream(head(bytes), bytes));
            decoder.readMetadata();
            return new Stream(bytes, decoder, info(file, decoder.getStreamInfo()));
        } catch (UnreadableAudioException e) {
            bytes.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw new UnreadableAudioException(file, "FLAC whose header is damaged", REMEDY);
        }
    }

    /** Only the stream's own description: jFLAC takes tags and pictures at their word, however large they say they are. */
    private static InputStream head(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        byte[] head = new byte[HEAD];
        in.readFully(head);
        boolean isLast = head[4] < 0;
        if ((head[4] & 0x7f) != 0 || head[7] != STREAM_INFO) {
            throw new IOException("no stream description");
        }
        head[4] = (byte) 0x80;
        while (!isLast) {
            int block = in.readInt();
            isLast = block < 0;
            in.skipNBytes(block & 0xffffff);
        }
        return new ByteArrayInputStream(head);
    }

    private static AudioInfo info(Path file, StreamInfo stream) throws UnreadableAudioException {
        int bits = stream.getBitsPerSample();
        boolean isKnown = bits >= 8 && bits <= 24 && stream.getSampleRate() > 0 && stream.getTotalSamples() > 0;
        if (!isKnown) {
            String what = "FLAC of " + bits + " bits at " + stream.getSampleRate() + " Hz with "
                    + stream.getTotalSamples() + " samples";
            throw new UnreadableAudioException(file, what, REMEDY);
        }
        return new AudioInfo(
                "FLAC, " + bits + "-bit", stream.getSampleRate(), stream.getChannels(), stream.getTotalSamples(), 0);
    }

    private static final class Stream implements SampleStream {
        private final InputStream bytes;
        private final FLACDecoder decoder;
        private final AudioInfo info;
        private final float scale;
        private int held;
        private int used;

        Stream(InputStream bytes, FLACDecoder decoder, AudioInfo info) {
            this.bytes = bytes;
            this.decoder = decoder;
            this.info = info;
            scale = 1f / (1 << (decoder.getStreamInfo().getBitsPerSample() - 1));
        }

        @Override
        public AudioInfo info() {
            return info;
        }

        @Override
        public int read(float[][] into, int frames) throws IOException {
            int n = available(frames);
            for (int c = 0; n > 0 && c < info.channels(); c++) {
                int[] samples = decoder.getChannelData()[c].getOutput();
                for (int i = 0; i < n; i++) {
                    into[c][i] = samples[used + i] * scale;
                }
            }
            used += n;
            return n;
        }

        @Override
        public void skip(long frames) throws IOException {
            long left = frames;
            int n = 1;
            while (left > 0 && n > 0) {
                n = available((int) Math.min(left, Integer.MAX_VALUE));
                used += n;
                left -= n;
            }
        }

        private int available(int frames) throws IOException {
            if (used == held) {
                held = decode();
                used = 0;
            }
            return Math.min(frames, held - used);
        }

        private int decode() throws IOException {
            try {
                Frame frame = decoder.readNextFrame();
                return frame != null && isWhole(frame) ? frame.header.blockSize : 0;
            } catch (RuntimeException e) {
                throw new IOException("its FLAC frames are damaged", e);
            }
        }

        private boolean isWhole(Frame frame) {
            boolean isWhole = frame.header.channels == info.channels();
            for (int c = 0; isWhole && c < info.channels(); c++) {
                ChannelData data = decoder.getChannelData()[c];
                isWhole = data != null && data.getOutput().length >= frame.header.blockSize;
            }
            return isWhole;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
