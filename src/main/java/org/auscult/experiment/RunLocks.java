package org.auscult.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells every program on this machine which runs are being trained. A lock is lifted when its program ends, however that ends.
 * A program has one of these: where closing any channel of a file lifts the program's locks on it, as on POSIX, the file of a
 * lock that is held here may not be opened again.
 */
public final class RunLocks {
    private static final String NAME = "training.lock";

    private final Set<Path> here = new HashSet<>();

    /** The lock of a run's folder; closing it tells that the training has ended. */
    final class Lock implements AutoCloseable {
        private final Path folder;
        private final FileChannel channel;

        private Lock(Path folder, FileChannel channel) {
            this.folder = folder;
            this.channel = channel;
        }

        /** The file goes first: once it is free, another program may take it. */
        @Override
        public void close() throws IOException {
            synchronized (RunLocks.this) {
                try (channel) {
                    Files.deleteIfExists(folder.resolve(NAME));
                } finally {
                    here.remove(folder);
                }
            }
        }
    }

    /**
     * Locks a run's folder, which is there.
     *
     * @throws IOException if it is being trained already, or can't be written to
     */
    synchronized Lock take(Path folder) throws IOException {
        Path place = folder.toRealPath();
        if (!here.contains(place)) {
            FileChannel channel =
                    FileChannel.open(place.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                here.add(place);
                return new Lock(place, channel);
            }
            channel.close();
        }
        throw new IOException(folder + " is being trained already; wait until that ends");
    }

    /** Whether a run was being trained; if it is no longer, its program was killed. */
    static boolean wasTaken(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** Whether a run is being trained, by this program or another. */
    synchronized boolean isHeld(Path folder) throws IOException {
        Path place = folder.toRealPath();
        if (here.contains(place)) {
            return true;
        }
        Path file = place.resolve(NAME);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }
}
