package org.auscult.audio;

import java.nio.file.Path;
import org.auscult.words.Counted;

/** A file can be read, but has no such channel. */
public final class MissingChannelException extends UnreadableAudioException {
    private static final long serialVersionUID = 1;

    /**
     * Says so.
     *
     * @param file that was read
     * @param channel that was asked for
     * @param channels how many it has
     */
    public MissingChannelException(Path file, Channel channel, int channels) {
        super(
                file,
                "it has " + Counted.of(channels, "channel") + ", counted from 0, not " + channel.label(),
                "choose another channel");
    }
}
