package org.auscult.feature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.auscult.file.AtomicFiles;

/**
 * Log-mel spectrograms on disk, a file each, read through a memory map. A damaged file counts as missing; above its limit
 * the folder loses those that were not used for longest. Safe for several threads.
 */
public final class SpectrogramFolder {
    /** In which its limit is set, in bytes. */
    public static final long GIGABYTE = 1_000_000_000L;

    /** Enough for 20,000 clips of ten seconds. */
    public static final long USUAL_LIMIT = 4 * GIGABYTE;

    private static final int MAGIC = 0x4c4d4102;
    private static final int HEADER = 16;
    private static final long DAY_MILLIS = 86_400_000;
    private static final double KEPT = 0.9;
    private static final long UNKNOWN = -1;
    private static final String ENDING = ".logmel";

    private final Path folder;
    private volatile long limit;

    /** Read and written under the lock only. */
    private long bytes = UNKNOWN;

    private record Kept(Path file, long size, FileTime used) {}

    /**
     * @param folder need not exist
     * @param limit in bytes
     */
    public SpectrogramFolder(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** What it takes on the disk, in bytes. */
    public synchronized long bytes() {
        if (bytes == UNKNOWN) {
            bytes = files().stream().mapToLong(Kept::size).sum();
        }
        return bytes;
    }

    /** Sets what it may take at most, in bytes; what is too much goes with the next spectrogram. */
    public void setLimit(long bytes) {
        limit = bytes;
    }

    /**
     * Removes all.
     *
     * @throws IOException naming the file that can't be removed
     */
    public synchronized void clear() throws IOException {
        for (Kept kept : files()) {
            Files.deleteIfExists(kept.file());
        }
        bytes = UNKNOWN;
    }

    Optional<LogMelSpectrogram> read(String key, int mels) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.remaining() < HEADER || bytes.getInt() != MAGIC || bytes.getInt() != mels) {
                return Optional.empty();
            }
            int frames = bytes.getInt();
            int sum = bytes.getInt();
            if (frames < 1 || bytes.remaining() != 4L * mels * frames || sum(bytes.slice()) != sum) {
                return Optional.empty();
            }
            float[] values = new float[mels * frames];
            bytes.asFloatBuffer().get(values);
            touch(file);
            return Optional.of(new LogMelSpectrogram(mels, frames, values));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A full or read-only disk costs time, not the result. */
    void keep(String key, LogMelSpectrogram spectrogram) {
        ByteBuffer values = ByteBuffer.allocate(4 * spectrogram.values().length).order(ByteOrder.LITTLE_ENDIAN);
        values.asFloatBuffer().put(spectrogram.values());
        ByteBuffer all = ByteBuffer.allocate(HEADER + values.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(MAGIC)
                .putInt(spectrogram.mels())
                .putInt(spectrogram.frames())
                .putInt(sum(values.duplicate()));
        all.put(values);
        try {
            AtomicFiles.write(
                    file(key), temporary -> Files.write(temporary, all.array(), StandardOpenOption.TRUNCATE_EXISTING));
        } catch (IOException e) {
            return;
        }
        count(all.capacity());
    }

    /** In one step with the sum it adds to, which another thread may have made unknown since the file was written. */
    private synchronized void count(long written) {
        bytes = bytes == UNKNOWN ? bytes() : bytes + written;
        if (bytes > limit) {
            shrink();
        }
    }

    private synchronized void shrink() {
        long left = 0;
        List<Kept> newestFirst = files();
        newestFirst.sort(Comparator.comparing(Kept::used).reversed());
        for (Kept kept : newestFirst) {
            if (left + kept.size() <= KEPT * limit) {
                left += kept.size();
            } else {
                kept.file().toFile().delete();
            }
        }
        bytes = UNKNOWN;
    }

    private List<Kept> files() {
        List<Kept> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                files.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        } catch (IOException | java.io.UncheckedIOException goneMeanwhile) {
            return files;
        }
        return files;
    }

    /** The time of last use is only as fine as eviction needs it. */
    private static void touch(Path file) throws IOException {
        long now = System.currentTimeMillis();
        if (now - Files.getLastModifiedTime(file).toMillis() > DAY_MILLIS) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(now));
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ENDING);
    }

    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
