package org.auscult.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectrogramFolderTest {
    private static final int ROUNDS = 300;

    @TempDir
    Path home;

    @Test
    void itsSizeIsRightWhoeverEmptiesItMeanwhile() throws Exception {
        SpectrogramFolder folder = new SpectrogramFolder(home, Long.MAX_VALUE);
        LogMelSpectrogram spectrogram = new LogMelSpectrogram(4, 3, new float[12]);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Future<?> emptied = other.submit(() -> {
                    start.await();
                    folder.clear();
                    return null;
                });
                start.await();
                folder.keep(String.format("%04d", i), spectrogram);
                emptied.get();
                assertThat(folder.bytes()).as("round %d", i).isEqualTo(onDisk());
            }
        } finally {
            other.shutdown();
        }
    }

    private long onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
