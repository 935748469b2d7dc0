package org.auscult.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.auscult.file.AtomicFiles;

/**
 * Writes files that the user chooses, each in one piece, and tells how that went. Used on the FX thread.
 *
 * @param paths asks the user
 * @param lane writes
 * @param opener shows what was written
 */
public record FileExport(PathChooser paths, Jobs jobs, Notices notices, Executor lane, Opener opener) {
    /**
     * Asks for a file and writes it, unless the user thinks better of it.
     *
     * @param title what is saved, for people
     * @param suggestedName of the file
     * @param bytes gives its content; called on the lane
     */
    public void save(String title, String suggestedName, Supplier<byte[]> bytes) {
        ask(title, suggestedName).ifPresent(file -> write(file, bytes));
    }

    /**
     * Asks for a file, for what is made only where one is wanted; empty if the user thinks better of it.
     *
     * @param title what is saved, for people
     * @param suggestedName of the file
     */
    public Optional<Path> ask(String title, String suggestedName) {
        return paths.save(title, suggestedName);
    }

    /**
     * Writes a file, and tells how that went.
     *
     * @param bytes gives its content; called on the lane
     */
    public void write(Path file, Supplier<byte[]> bytes) {
        Job<Path> job = jobs.submit("Saving " + file.getFileName(), lane, (progress, stop) -> {
            AtomicFiles.write(file, temporary -> Files.write(temporary, bytes.get()));
            return file;
        });
        job.onDone(saved -> {
                    List<Offer> offers = List.of(opener.showInFolder(saved));
                    job.offer(offers);
                    notices.done("Saved as " + saved, offers);
                })
                .onFailed(error -> notices.failed(file.getFileName() + " is not saved", error));
    }
}
