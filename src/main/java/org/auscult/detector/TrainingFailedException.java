package org.auscult.detector;

/** A training that can't go on. Its message says where it stood and what to try. */
public final class TrainingFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrainingFailedException(String message) {
        super(message);
    }
}
