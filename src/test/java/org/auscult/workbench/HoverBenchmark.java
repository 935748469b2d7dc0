package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.auscult.audio.AudioReader;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the pointer's coming upon a recording to the first bytes at the sound device, the 40 ms of rest included. Files of ten
 * seconds at 16 kHz, none of them kept in memory; the device plays in real time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class HoverBenchmark {
    private static final int RATE = 16_000;
    private static final int FILES = 1000;

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService device = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private final FakeOutput output = new FakeOutput();
    private final List<Recording> recordings = new ArrayList<>();
    private final Selection selection = new Selection(new Workbench());
    private Listening listening;
    private int next;

    @Setup
    public void files() throws Exception {
        Path folder = Files.createTempDirectory("hover");
        Random random = new Random(1);
        float[] noise = new float[10 * RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (0.1 * random.nextGaussian());
        }
        // As many names as are needed to find none in memory, but few files, so that the disk's cache holds them.
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Path file = folder.resolve(i + ".wav");
            new WavWriter().write(file, Waveform.mono(noise, RATE));
            files.add(file);
        }
        for (int i = 0; i < FILES; i++) {
            recordings.add(new Recording(
                    files.get(i % files.size()),
                    "clip " + i,
                    new MachineId("fan", "00"),
                    Split.TEST,
                    Condition.UNKNOWN));
        }
        device.scheduleAtFixedRate(() -> output.pass(RATE / 200), 5, 5, TimeUnit.MILLISECONDS);
        AudioReader reader = new AudioReader();
        Jobs jobs = new Jobs(fxThread);
        Sounds sounds = new Sounds(jobs, lane, clip -> reader.read(clip.file()));
        on(() -> {
            listening = new Listening(selection, sounds, jobs, lane, fxThread, output);
            HoverToHear hover = new HoverToHear(
                    selection,
                    listening,
                    sounds,
                    CompletableFuture.delayedExecutor(40, TimeUnit.MILLISECONDS, fxThread),
                    recording -> 4);
            hover.onProperty().set(true);
        });
    }

    private void on(Runnable task) throws Exception {
        fxThread.submit(task).get();
    }

    /** What was heard before is silent. */
    @Setup(Level.Invocation)
    public void leave() throws Exception {
        on(() -> selection.hoveredProperty().set(null));
        output.settle();
        output.forget();
    }

    @Benchmark
    public void hover() throws Exception {
        Recording recording = recordings.get(next++ % FILES);
        on(() -> selection.hoveredProperty().set(recording));
        output.awaitBytes();
    }

    @TearDown
    public void close() throws IOException {
        listening.close();
        device.shutdownNow();
        fxThread.shutdownNow();
        lane.shutdownNow();
    }
}
