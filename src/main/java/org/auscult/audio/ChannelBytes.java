package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;

/** Fills buffers from a channel as far as it goes. */
final class ChannelBytes {
    private ChannelBytes() {}

    /** The next bytes, fewer at the end of the file. */
    static ByteBuffer next(ReadableByteChannel channel, int length, ByteOrder order) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(order);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.flip();
    }
}
