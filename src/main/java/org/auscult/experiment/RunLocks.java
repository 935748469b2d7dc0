package org.auscult.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells every program on this machine that a run is being trained. It is lifted when the program ends, however that ends. */
final class RunLock implements AutoCloseable {
    private static final String NAME = "training.lock";

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a run's folder, which is there.
     *
     * @throws IOException if it is being trained already, or can't be written to
     */
    static RunLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new RunLock(file, channel);
        }
        channel.close();
        throw new IOException(folder + " is being trained already; wait until that ends");
    }

    /** Whether a run is being trained, by this program or another. */
    static boolean isHeld(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !isFree(channel);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
