package org.auscult.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.ScanSettings;
import org.auscult.task.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "scan",
        description = "Times the scan of many short files in a temporary folder against reading the first bytes of"
                + " each, in turn.")
final class BenchScanCommand implements Callable<Integer> {
    private static final int FILES_A_FOLDER = 1000;
    private static final int FIRST_BYTES = 44;

    private final Console console;

    @Option(names = "--files", defaultValue = "20000", description = "How many (default: ${DEFAULT-VALUE}).")
    private int files;

    @Option(names = "--runs", defaultValue = "5", description = "Turns of which the median counts.")
    private int runs;

    BenchScanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("auscult-scan");
        try {
            make(folder);
            double[] scan = new double[runs];
            double[] bytes = new double[runs];
            for (int run = 0; run < runs; run++) {
                long start = System.nanoTime();
                Dataset dataset = new DatasetScanner().scan(folder, ScanSettings.USUAL, p -> {}, new StopSignal());
                scan[run] = (System.nanoTime() - start) / 1e9;
                if (dataset.recordings().size() != files) {
                    throw new IllegalStateException(dataset.recordings().size() + " recordings found");
                }
                start = System.nanoTime();
                readFirstBytes(folder);
                bytes[run] = (System.nanoTime() - start) / 1e9;
            }
            Arrays.sort(scan);
            Arrays.sort(bytes);
            console.result(String.format(
                    Locale.ROOT,
                    "%d files: scan %.2f s, first bytes alone on one thread %.2f s, ratio %.2f",
                    files,
                    scan[runs / 2],
                    bytes[runs / 2],
                    scan[runs / 2] / bytes[runs / 2]));
            return 0;
        } finally {
            remove(folder);
        }
    }

    private void make(Path folder) throws IOException {
        Path first = folder.resolve("fan/train/normal_id_00_00000000.wav");
        new WavWriter().write(first, Waveform.mono(new float[160], 16000));
        byte[] wav = Files.readAllBytes(first);
        Files.delete(first);
        for (int i = 0; i < files; i++) {
            Path type = folder.resolve("machine" + i / FILES_A_FOLDER).resolve("train");
            Files.createDirectories(type);
            Files.write(type.resolve(String.format(Locale.ROOT, "normal_id_%02d_%08d.wav", i % 4, i)), wav);
        }
    }

    private static void readFirstBytes(Path folder) throws IOException {
        for (Path file : walk(folder)) {
            if (Files.isRegularFile(file)) {
                try (java.io.InputStream in = Files.newInputStream(file)) {
                    in.readNBytes(FIRST_BYTES);
                }
            }
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }
}
