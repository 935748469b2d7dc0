package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.words.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which trainings wait for their turn, and offers those that waited when the program ended, once their data set is open.
 * Those that take up a run are not kept: their runs are offered by themselves. Used on the FX thread.
 */
public final class WaitingTrainings {
    private final TrainingQueue queue;
    private final Notices notices;
    private final KeptFile<Kept> file;
    private final List<Waiting> left;
    private @Nullable Notice notice;

    /**
     * What the file holds.
     *
     * @param trainings the next first
     */
    record Kept(List<Waiting> trainings) {}

    /**
     * A training that waits.
     *
     * @param root of its data set
     * @param settings what is to be trained
     */
    record Waiting(String root, ExperimentSettings settings) {}

    /**
     * Reads what was kept last.
     *
     * @param lane runs the writing, one after the other
     * @param onFailure told when the file is damaged or can't be written
     */
    public WaitingTrainings(
            Workbench workbench,
            TrainingQueue queue,
            Notices notices,
            Path path,
            Executor lane,
            Consumer<IOException> onFailure) {
        this.queue = queue;
        this.notices = notices;
        file = new KeptFile<>(path, Kept.class, lane, onFailure);
        left = new ArrayList<>(file.readIfPossible().map(Kept::trainings).orElse(List.of()));
        queue.waiting().addListener((ListChangeListener<QueuedTraining>) change -> keep());
        workbench.datasetProperty().addListener((property, old, dataset) -> offer(dataset));
    }

    /** What is not answered yet stays kept. */
    private void keep() {
        Stream<Waiting> waiting = queue.waiting().stream()
                .filter(training -> training.begun() == null)
                .map(training -> new Waiting(training.dataset().root().toString(), training.settings()));
        Kept now = new Kept(Stream.concat(left.stream(), waiting).toList());
        file.write(() -> now);
    }

    private void offer(@Nullable Dataset dataset) {
        withdraw();
        List<Waiting> own = dataset == null
                ? List.of()
                : left.stream()
                        .filter(one -> one.root().equals(dataset.root().toString()))
                        .toList();
        if (dataset == null || own.isEmpty()) {
            return;
        }
        notice = notices.warn(
                Counted.of(own.size(), "training") + " still waited when the program ended",
                own.stream()
                        .map(one -> new QueuedTraining(dataset, one.settings(), null, false).title())
                        .collect(Collectors.joining("\n")),
                List.of(
                        new Offer("Queue again", () -> {
                            forget(own);
                            own.forEach(one -> queue.start(dataset, one.settings()));
                        }),
                        new Offer("Forget", () -> forget(own))));
    }

    private void forget(List<Waiting> answered) {
        withdraw();
        left.removeAll(answered);
        keep();
    }

    private void withdraw() {
        if (notice != null) {
            notices.withdraw(notice);
            notice = null;
        }
    }
}
