package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    /** What was kept; empty if there is no file or it is damaged. */
    Optional<T> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.read(file, type));
        } catch (IOException | RuntimeException damaged) {
            putAside(damaged);
            return Optional.empty();
        }
    }

    /**
     * Keeps a value.
     *
     * @param value called on the lane
     */
    void write(Supplier<T> value) {
        lane.execute(() -> {
            try {
                json.write(file, value.get());
            } catch (IOException e) {
                onFailure.accept(e);
            }
        });
    }

    private void putAside(Exception damaged) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            onFailure.accept(new IOException(
                    file + " is damaged and begins anew; the damaged one lies in " + aside.getFileName(), damaged));
        } catch (IOException e) {
            onFailure.accept(e);
        }
    }
}
