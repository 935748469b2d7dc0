package org.auscult.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.auscult.audio.AudioReader;
import org.auscult.audio.Channel;
import org.auscult.audio.Resampler;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.feature.LogMel;
import org.auscult.feature.LogMelSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "features",
        description = "Times the log-mel spectrogram on one core: clips a second. With --reference, also librosa's"
                + " melspectrogram and power_to_db on the same files in turn, and the ratio.")
final class BenchFeaturesCommand implements Callable<Integer> {
    private static final String SCRIPT = """
            import sys, time, librosa, soundfile
            files = [l.strip() for l in sys.stdin if l.strip()]
            clips = [soundfile.read(f, dtype="float32", always_2d=True)[0][:, 0].copy() for f in files]
            def once():
                a = time.perf_counter()
                for y in clips:
                    librosa.power_to_db(librosa.feature.melspectrogram(
                        y=y, sr=16000, n_fft=1024, hop_length=512, n_mels=128, pad_mode="constant"), top_db=None)
                return time.perf_counter() - a
            once()
            print(sorted(once() for _ in range(int(sys.argv[1])))[int(sys.argv[1]) // 2])
            """;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of recordings at 16 kHz.")
    private Path folder = Path.of("");

    @Option(names = "--clips", defaultValue = "50", description = "How many (default: ${DEFAULT-VALUE}).")
    private int clips;

    @Option(names = "--runs", defaultValue = "9", description = "Passes of which the median counts.")
    private int runs;

    @Option(names = "--rounds", defaultValue = "3", description = "Turns with the reference.")
    private int rounds;

    @Option(names = "--reference", description = "Time librosa too; needs python3 with librosa and soundfile.")
    private boolean hasReference;

    @Mixin
    private DataOptions data = new DataOptions();

    BenchFeaturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Path> files = data.scan(folder, console).recordings().stream()
                .map(Recording::file)
                .distinct()
                .limit(clips)
                .toList();
        List<float[]> sounds = new ArrayList<>();
        for (Path file : files) {
            Waveform waveform = new AudioReader().read(file);
            sounds.add(new Resampler()
                    .resample(
                            Channel.FIRST.of(waveform),
                            waveform.sampleRate(),
                            LogMelSettings.paper().sampleRate()));
        }
        console.result("JDK " + Runtime.version() + ", one core, " + files.size() + " clips");
        for (int round = 1; round <= (hasReference ? rounds : 1); round++) {
            double own = own(sounds);
            console.result(line("Auscult", files.size() / own));
            if (hasReference) {
                double theirs = reference(files);
                console.result(line("librosa", files.size() / theirs)
                        + String.format(Locale.ROOT, ", ratio of speeds %.2f", theirs / own));
            }
        }
        return 0;
    }

    private static String line(String who, double clipsPerSecond) {
        return String.format(Locale.ROOT, "%-8s %8.1f clips a second", who, clipsPerSecond);
    }

    private double own(List<float[]> sounds) {
        LogMel logMel = new LogMel(LogMelSettings.paper());
        double[] seconds = new double[runs];
        for (int run = -8; run < runs; run++) {
            long start = System.nanoTime();
            sounds.forEach(logMel::compute);
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }

    private double reference(List<Path> files) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3", "-c", SCRIPT, Integer.toString(runs));
        for (String name : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")) {
            builder.environment().put(name, "1");
        }
        Process python = builder.redirectErrorStream(true).start();
        String list = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        try (java.io.OutputStream in = python.getOutputStream()) {
            in.write(list.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (python.waitFor() != 0) {
            throw new IOException("librosa does not run: " + output);
        }
        return Double.parseDouble(output.substring(output.lastIndexOf('\n') + 1));
    }
}
