package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.auscult.detector.Workload;

/** How long a training step takes on this machine, by the shape of the model and the threads, as measured last. Used on the FX thread. */
public final class StepTimes {
    private final KeptFile<Stored> file;
    private final ReadOnlyObjectWrapper<Map<String, Double>> seconds = new ReadOnlyObjectWrapper<>();

    /**
     * What the file holds.
     *
     * @param seconds of a step, by shape and threads
     */
    public record Stored(Map<String, Double> seconds) {
        /** Takes what is missing in the file as empty. */
        public Stored {
            seconds = seconds == null ? Map.of() : Map.copyOf(seconds);
        }
    }

    /**
     * Reads what was measured before.
     *
     * @param lane runs the writing
     * @param onFailure told when the file is damaged or can't be written
     */
    public StepTimes(Path file, Executor lane, Consumer<IOException> onFailure) {
        this.file = new KeptFile<>(file, Stored.class, lane, onFailure);
        seconds.set(this.file.read().map(Stored::seconds).orElse(Map.of()));
    }

    /** The seconds of a step; empty if it was never measured. */
    public OptionalDouble of(Workload workload, int threads) {
        Double known = seconds.get().get(key(workload, threads));
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /** Keeps a measurement. */
    public void measured(Workload workload, int threads, double secondsOfAStep) {
        Map<String, Double> next = new TreeMap<>(seconds.get());
        next.put(key(workload, threads), secondsOfAStep);
        seconds.set(Map.copyOf(next));
        file.write(() -> new Stored(next));
    }

    /** Changes with each measurement. */
    public ReadOnlyObjectProperty<Map<String, Double>> measurementsProperty() {
        return seconds.getReadOnlyProperty();
    }

    private static String key(Workload workload, int threads) {
        return workload.shape() + ", " + threads + (threads == 1 ? " thread" : " threads");
    }
}
