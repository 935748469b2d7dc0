package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.auscult.file.DamagedFileException;
import org.auscult.file.Json;

/**
 * A value in a file that is written in one piece, off the FX thread; a damaged file is put aside.
 *
 * @param <T> a record
 */
final class KeptFile<T> {
    private final Path file;
    private final Class<T> type;
    private final Executor lane;
    private final Consumer<IOException> onFailure;
    private final Json json = new Json();
    private volatile boolean isSpared;

    /**
     * A file that need not exist.
     *
     * @param lane runs the writing, one after the other
     * @param onFailure told when the file is damaged or can't be written
     */
    KeptFile(Path file, Class<T> type, Executor lane, Consumer<IOException> onFailure) {
        this.file = file;
        this.type = type;
        this.lane = lane;
        this.onFailure = onFailure;
    }

    /**
     * What was kept; empty if there is no file or it is damaged, which is told, and the damaged one put aside.
     *
     * @throws IOException if the file can't be read, or not be put aside: nothing is written over it
     */
    Optional<T> read() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        isSpared = true;
        Optional<T> kept;
        try {
            kept = Optional.of(json.read(file, type));
        } catch (DamagedFileException damaged) {
            putAside(damaged);
            kept = Optional.empty();
        }
        isSpared = false;
        return kept;
    }

    /** What was kept, for what can do without; that the file can't be read is told. */
    Optional<T> readIfPossible() {
        try {
            return read();
        } catch (IOException e) {
            onFailure.accept(
                    new IOException(file + " can't be read, and nothing is kept in it until the next start", e));
            return Optional.empty();
        }
    }

    /**
     * Keeps a value, unless there is a file that couldn't be read.
     *
     * @param value called on the lane
     */
    void write(Supplier<T> value) {
        if (isSpared) {
            return;
        }
        lane.execute(() -> {
            try {
                json.write(file, value.get());
            } catch (IOException e) {
                onFailure.accept(e);
            }
        });
    }

    private void putAside(DamagedFileException damaged) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        for (int i = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); i++) {
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
        }
        Files.move(file, aside);
        onFailure.accept(new IOException(
                file + " is damaged and begins anew; the damaged one lies in " + aside.getFileName(), damaged));
    }
}
