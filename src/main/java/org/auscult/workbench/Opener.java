package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/** Opens what lies on the disk with the system's own programs, and says where it lies if they can't. Used on the FX thread. */
public final class Opener {
    private final Programs programs;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;

    /** The system's programs. */
    @FunctionalInterface
    public interface Programs {
        /**
         * Opens a file or folder with the program that the user has chosen for its kind.
         *
         * @throws IOException if there is none, or it refuses
         */
        void open(Path path) throws IOException, InterruptedException;
    }

    /** @param lane calls the programs */
    public Opener(Programs programs, Jobs jobs, Notices notices, Executor lane) {
        this.programs = programs;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
    }

    /** What can be done with a file that was written: its folder is shown. */
    public Offer showInFolder(Path file) {
        return new Offer(
                "Show in folder",
                () -> open(Objects.requireNonNull(file.toAbsolutePath().getParent(), "A file lies in a folder")));
    }

    /** What can be done with a document that was written: it is opened, or its folder shown. */
    public List<Offer> document(String words, Path file) {
        return List.of(new Offer(words, () -> open(file)), showInFolder(file));
    }

    private void open(Path path) {
        jobs.submit("Opening " + path.getFileName(), lane, (progress, stop) -> {
                    programs.open(path);
                    return path;
                })
                .onFailed(error -> notices.failed("This system can't open " + path, error));
    }
}
