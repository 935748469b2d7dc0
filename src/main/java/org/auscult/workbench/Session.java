package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import org.auscult.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * What was open, kept while it changes, so that it is there again after the end and after a crash. Used on the FX thread.
 */
public final class Session implements AutoCloseable {
    private final Workbench workbench;
    private final Analysis analysis;
    private final Layout layout;
    private final FilterHistory filters;
    private final DatasetLoader loader;
    private final Undo undo;
    private final Pause rest;
    private final KeptFile<Stored> file;
    private final @Nullable Stored last;
    private boolean restoring;
    private boolean closed;

    /**
     * What the file holds.
     *
     * @param root the folder of the open data set; empty if none
     * @param analysis where its analysis stands
     * @param layout how the window is divided
     * @param filters the filters that were used, newest first
     */
    public record Stored(String root, AnalysisState analysis, Layout.State layout, List<String> filters) {
        /** Keeps a copy, and takes what an earlier version did not keep as empty. */
        public Stored {
            filters = filters == null ? List.of() : List.copyOf(filters);
        }
    }

    /**
     * Reads what was kept last and brings back the layout, the used filters and what was chosen for runs.
     *
     * @param undo is not told of what is brought back
     * @param lane runs the writing, one after the other
     * @param rest comes between a change and its writing
     * @param onFailure told when the file is damaged or can't be written
     */
    public Session(
            Workbench workbench,
            Analysis analysis,
            Layout layout,
            FilterHistory filters,
            DatasetLoader loader,
            Undo undo,
            Path path,
            Executor lane,
            Pause rest,
            Consumer<IOException> onFailure) {
        this.workbench = workbench;
        this.analysis = analysis;
        this.layout = layout;
        this.filters = filters;
        this.loader = loader;
        this.undo = undo;
        this.rest = rest;
        file = new KeptFile<>(path, Stored.class, lane, onFailure);
        last = file.readIfPossible().filter(Session::isWhole).orElse(null);
        if (last != null) {
            layout.restore(last.layout());
            filters.texts().setAll(last.filters());
            undo.without(() -> analysis.restoreChoices(last.analysis()));
        }
        InvalidationListener changed = observable -> changed();
        analysis.onChange(this::changed);
        workbench.datasetProperty().addListener(changed);
        filters.texts().addListener(changed);
        layout.dividers().addListener(changed);
        layout.windowProperty().addListener(changed);
        layout.panesProperty().addListener(changed);
        layout.tableProperty().addListener(changed);
    }

    /** A file of an earlier version may lack parts. */
    private static boolean isWhole(Stored stored) {
        return stored.root() != null && stored.analysis() != null && stored.layout() != null;
    }

    /** Opens the data set that was open last, as it was left; does nothing if there was none. */
    public void reopen() {
        if (last == null || last.root().isEmpty()) {
            return;
        }
        Path root = Path.of(last.root());
        restoring = true;
        loader.openingProperty().addListener((property, old, opening) -> {
            if (restoring && !opening) {
                restoring = false;
                Dataset dataset = workbench.datasetProperty().get();
                if (dataset != null && dataset.root().equals(root)) {
                    undo.without(() -> analysis.apply(last.analysis()));
                }
            }
        });
        loader.open(root);
    }

    /** Keeps what is now, and nothing from then on. */
    @Override
    public void close() {
        keep();
        closed = true;
    }

    private void keep() {
        if (!restoring && !closed) {
            Stored now = now();
            file.write(() -> now);
        }
    }

    /** Until a data set is open, what was left stays kept: its folder may lie on a disk that is not there now. */
    private Stored now() {
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset == null && last != null) {
            return new Stored(last.root(), last.analysis(), layout.state(), filters.texts());
        }
        String root = dataset == null ? "" : dataset.root().toString();
        return new Stored(root, analysis.capture(), layout.state(), filters.texts());
    }

    private void changed() {
        if (!restoring && !closed) {
            rest.then(this::keep);
        }
    }
}
