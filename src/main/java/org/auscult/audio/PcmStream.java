package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Interleaved samples in a file, from a place on. */
final class PcmStream implements SampleStream {
    private static final int FRAMES_AT_ONCE = 8192;

    private final SeekableByteChannel channel;
    private final AudioInfo info;
    private final SampleFormat format;
    private final ByteOrder order;
    private final long start;
    private long position;

    /** @param start offset of the first sample in bytes */
    PcmStream(SeekableByteChannel channel, AudioInfo info, SampleFormat format, ByteOrder order, long start) {
        this.channel = channel;
        this.info = info;
        this.format = format;
        this.order = order;
        this.start = start;
    }

    @Override
    public AudioInfo info() {
        return info;
    }

    @Override
    public int read(float[][] into, int frames) throws IOException {
        int wanted = (int) Math.min(frames, info.frames() - position);
        int frameBytes = info.channels() * format.bytes();
        int atOnce = Math.max(1, FRAMES_AT_ONCE / info.channels());
        int done = 0;
        while (done < wanted) {
            channel.position(start + position * frameBytes);
            ByteBuffer bytes = ChannelBytes.next(channel, Math.min(atOnce, wanted - done) * frameBytes, order);
            int n = format.read(bytes, into, done);
            if (n == 0) {
                throw new IOException("it became shorter while it was read");
            }
            done += n;
            position += n;
        }
        return done;
    }

    @Override
    public void skip(long frames) {
        position = frames > info.frames() - position ? info.frames() : position + frames;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
