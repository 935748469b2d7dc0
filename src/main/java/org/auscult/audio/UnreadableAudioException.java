package org.auscult.audio;

import java.io.IOException;
import java.nio.file.Path;

/** A file that cannot be read as sound. Its message names the file, the reason and the remedy. */
public class UnreadableAudioException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String reason;
    private final String remedy;

    /**
     * @param file the file
     * @param reason what is wrong with it, without its name ("MPEG-4 audio, not WAV")
     * @param remedy what the user can do ("convert it to WAV")
     */
    public UnreadableAudioException(Path file, String reason, String remedy) {
        super(file + ": " + reason + "; " + remedy);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
