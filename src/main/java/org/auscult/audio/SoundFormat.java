package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;

/** One kind of sound file. */
interface SoundFormat {
    /** The usual ends of such files' names, in lower case and without the dot. */
    Set<String> extensions();

    /** Whether a file is of this kind, by its first 12 bytes, or as many as it has. */
    boolean recognises(ByteBuffer start);

    /**
     * Opens a file of this kind.
     *
     * @throws UnreadableAudioException naming the file, the reason and the remedy
     * @throws IOException if the disk fails
     */
    SampleStream open(Path file) throws IOException;
}
