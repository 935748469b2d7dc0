package org.auscult.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/** What the user says of the open data set's recordings, kept per data set. Used on the FX thread. */
public final class Review {
    private final ReadOnlyObjectWrapper<Judgements> judgements = new ReadOnlyObjectWrapper<>(Judgements.NONE);
    private final Jobs jobs;
    private final Notices notices;
    private final Undo undo;
    private final Executor lane;
    private final Executor fxThread;
    private final Path folder;
    private final Function<Path, Optional<String>> content;
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private final List<Runnable> leaving = new ArrayList<>();
    private @Nullable ReviewFile opening;
    private @Nullable ReviewFile file;

    /**
     * Follows the workbench's data set.
     *
     * @param lane runs reading and writing, one after the other
     * @param fxThread runs things on the FX thread
     * @param folder where the files are kept
     * @param content the hash of a file's bytes, if that is known without reading it
     */
    public Review(
            Workbench workbench,
            Jobs jobs,
            Notices notices,
            Undo undo,
            Executor lane,
            Executor fxThread,
            Path folder,
            Function<Path, Optional<String>> content) {
        this.jobs = jobs;
        this.notices = notices;
        this.undo = undo;
        this.lane = lane;
        this.fxThread = fxThread;
        this.folder = folder;
        this.content = content;
        undo.watch("Verdict or Note", judgements, Undo.Bursts.APART, this::restore);
        workbench.datasetProperty().addListener((property, old, dataset) -> open(dataset));
        open(workbench.datasetProperty().get());
    }

    private void open(@Nullable Dataset dataset) {
        leaving.forEach(Runnable::run);
        file = null;
        opening = null;
        obstacle.set("");
        undo.without(() -> judgements.set(Judgements.NONE));
        if (dataset == null) {
            return;
        }
        ReviewFile opened = new ReviewFile(
                dataset,
                folder,
                content,
                lane,
                error -> fxThread.execute(() -> notices.failed("Your verdicts", error)));
        opening = opened;
        obstacle.set("Your earlier verdicts are being read");
        jobs.submit("Reading your verdicts", lane, (progress, stop) -> opened.read())
                .onDone(read -> {
                    if (opening == opened) {
                        file = opened;
                        obstacle.set("");
                        undo.without(() -> judgements.set(read));
                    }
                })
                .onFailed(error -> {
                    notices.failed("Reading your verdicts", error);
                    if (opening == opened) {
                        obstacle.set("Your earlier verdicts could not be read, and are not to be written over");
                    }
                });
    }

    /** Has {@code action} called before the open data set is left: it can still say what was typed and not yet kept. */
    public void onLeaving(Runnable action) {
        leaving.add(action);
    }

    /** Why nothing can be said of the open data set's recordings now; empty if something can. */
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** What was said; never null. */
    public ReadOnlyObjectProperty<Judgements> judgementsProperty() {
        return judgements.getReadOnlyProperty();
    }

    /** Gives a verdict. */
    public void mark(Recording recording, Mark mark) {
        change(recording, judgement -> judgement.withMark(mark));
    }

    /** Writes a note. */
    public void note(Recording recording, String note) {
        change(recording, judgement -> judgement.withNote(note));
    }

    /** Takes verdict and note away. */
    public void clear(Recording recording) {
        change(recording, judgement -> Judgement.NONE);
    }

    private void change(Recording recording, UnaryOperator<Judgement> how) {
        Judgements now = judgements.get();
        restore(now.with(recording, how.apply(now.of(recording))));
    }

    private void restore(Judgements next) {
        if (file != null && !next.equals(judgements.get())) {
            judgements.set(next);
            file.write(next);
        }
    }
}
