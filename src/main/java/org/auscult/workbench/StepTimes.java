package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.auscult.detector.Workload;
import org.auscult.words.Counted;

/** How long a training step takes on this machine, by the shape of the model and the threads, as measured last. Used on the FX thread. */
public final class StepTimes {
    private final KeptFile<Stored> file;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Map<String, Measured>> steps = new ReadOnlyObjectWrapper<>();

    /**
     * A step's time.
     *
     * @param seconds that it took
     * @param at when it was measured, as ISO 8601 in UTC
     */
    public record Measured(double seconds, String at) {
        /** When it was measured. */
        public Instant when() {
            return Instant.parse(at);
        }
    }

    /**
     * What the file holds.
     *
     * @param steps by shape and threads
     */
    public record Stored(Map<String, Measured> steps) {
        /** Takes what is missing in the file as empty. */
        public Stored {
            steps = steps == null ? Map.of() : Map.copyOf(steps);
        }
    }

    /**
     * Reads what was measured before.
     *
     * @param clock tells when a step is measured
     * @param lane runs the writing
     * @param onFailure told when the file is damaged or can't be written
     */
    public StepTimes(Path file, InstantSource clock, Executor lane, Consumer<IOException> onFailure) {
        this.file = new KeptFile<>(file, Stored.class, lane, onFailure);
        this.clock = clock;
        steps.set(this.file.readIfPossible().map(Stored::steps).orElse(Map.of()));
    }

    /** A step's time; empty if it was never measured. */
    public Optional<Measured> of(Workload workload, int threads) {
        return Optional.ofNullable(steps.get().get(key(workload, threads)));
    }

    /** Keeps a measurement. */
    public void measured(Workload workload, int threads, double secondsOfAStep) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, Measured> next = new TreeMap<>(steps.get());
        next.put(key(workload, threads), new Measured(secondsOfAStep, now));
        steps.set(Map.copyOf(next));
        file.write(() -> new Stored(next));
    }

    /** Changes with each measurement. */
    public ReadOnlyObjectProperty<Map<String, Measured>> measurementsProperty() {
        return steps.getReadOnlyProperty();
    }

    private static String key(Workload workload, int threads) {
        return workload.shape() + ", " + Counted.of(threads, "thread");
    }
}
