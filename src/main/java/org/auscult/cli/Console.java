package org.auscult.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.auscult.detector.TrainingProgress;
import org.auscult.file.Csv;
import org.auscult.task.Progress;
import org.auscult.task.StageClock;
import org.auscult.task.TimeLeft;

/** Tables and CSV to one stream, progress with time left to the other, at most a line in two seconds. */
public final class Console {
    private static final long EVERY_NANOS = 2_000_000_000L;

    private final PrintStream out;
    private final PrintStream err;
    private final StageClock clock = new StageClock();
    private String stage = "";
    private long last;

    /**
     * @param out for results
     * @param err for progress and errors
     */
    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints a line of the result. */
    public void result(String line) {
        out.println(line);
    }

    /** Prints a row of the result as CSV. */
    void row(Object... cells) {
        out.print(Csv.text(Csv.COMMAS, List.of(List.of(cells))));
    }

    /** Prints a line beside the result. */
    public void note(String line) {
        err.println(line);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Tells of a step's progress. */
    public synchronized void progress(Progress progress) {
        Optional<Duration> left = clock.timeLeft(progress, System.nanoTime());
        if (isDue(progress.stage(), progress.done() == progress.total())) {
            err.println(progress.stage() + ": " + progress.done() + " of " + progress.total() + words(left));
        }
    }

    /** Tells of a training's progress. */
    public synchronized void training(TrainingProgress p) {
        if (isDue("training", p.fraction() >= 1)) {
            String losses = p.losses().entrySet().stream().map(Console::loss).collect(Collectors.joining(", "));
            err.println(p.phase() + ": epoch " + p.epoch() + " of " + p.epochs() + ", batch " + p.batch() + " of "
                    + p.batches() + waiting(p) + (losses.isEmpty() ? "" : ", loss " + losses) + words(p.timeLeft()));
        }
    }

    private static String waiting(TrainingProgress p) {
        return p.waited() < 0.02 * p.seconds()
                ? ""
                : String.format(Locale.ROOT, ", %.0f %% waiting for clips", 100 * p.waited() / p.seconds());
    }

    private static String loss(Map.Entry<String, Double> loss) {
        return String.format(Locale.ROOT, "%s %.3f", loss.getKey(), loss.getValue());
    }

    private boolean isDue(String current, boolean isEnd) {
        long now = System.nanoTime();
        if (!current.equals(stage)) {
            stage = current;
            last = now - EVERY_NANOS / 2;
        }
        if (!isEnd && now - last < EVERY_NANOS) {
            return false;
        }
        last = now;
        return true;
    }

    private static String words(Optional<Duration> left) {
        return left.map(duration -> ", " + TimeLeft.words(duration) + " left").orElse("");
    }
}
