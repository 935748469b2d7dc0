package org.auscult.file;

import java.io.IOException;

/** A file can be read, and what stands in it is not what should: it is cut off, garbled or of another version. */
public final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param message names the file and what is wrong with it */
    public DamagedFileException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message names the file and what is wrong with it */
    public DamagedFileException(String message) {
        super(message);
    }
}
