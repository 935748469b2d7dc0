package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** A list in a CSV file that can't be understood. Its message names the file, the reason and the remedy. */
final class DamagedListException extends IOException {
    private static final long serialVersionUID = 1;
    private final transient FileProblem problem;

    /**
     * @param list the file
     * @param reason what is wrong with it, without its name ("row 2 names no machine")
     * @param remedy what the user can do ("correct it")
     */
    DamagedListException(Path list, String reason, String remedy, Throwable cause) {
        super(list + ": " + reason + "; " + remedy, cause);
        problem = new FileProblem(ProblemKind.UNREADABLE, list, reason, remedy);
    }

    /** The same, of what is no error in itself. */
    DamagedListException(Path list, String reason, String remedy) {
        super(list + ": " + reason + "; " + remedy);
        problem = new FileProblem(ProblemKind.UNREADABLE, list, reason, remedy);
    }

    /** The same, of what was first told as a problem among others. */
    DamagedListException(FileProblem problem) {
        this(problem.file(), problem.reason(), problem.remedy());
    }

    /** The same for the list of problems. */
    FileProblem problem() {
        return problem;
    }
}
