package org.auscult.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Experiment;

/** The whole state of the analysis as one value, that can be taken and brought back. Used on the FX thread. */
public final class Analysis {
    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final SpectrogramView spectrogram;
    private final PlotLooks plots;
    private final Layout layout;

    /** The state of these. */
    public Analysis(
            Workbench workbench,
            Selection selection,
            OperatingPoint point,
            SpectrogramView spectrogram,
            PlotLooks plots,
            Layout layout) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
        this.spectrogram = spectrogram;
        this.plots = plots;
        this.layout = layout;
    }

    /** Has {@code changed} called whenever part of the state changes. */
    public void onChange(Runnable changed) {
        InvalidationListener listener = observable -> changed.run();
        Stream.<Observable>of(
                        workbench.shownProperty(),
                        workbench.fusionProperty(),
                        workbench.pinnedProperty(),
                        selection.focusedProperty(),
                        selection.regionProperty(),
                        selection.selectedProperty(),
                        selection.filterProperty(),
                        selection.listingProperty(),
                        point.stateProperty(),
                        spectrogram.axisProperty(),
                        spectrogram.colorsProperty(),
                        spectrogram.lowestProperty(),
                        spectrogram.highestProperty(),
                        spectrogram.fittedProperty(),
                        spectrogram.fftLengthProperty(),
                        spectrogram.blendProperty(),
                        spectrogram.shownProperty(),
                        spectrogram.differenceRangeProperty(),
                        spectrogram.timeProperty(),
                        spectrogram.frequencyProperty(),
                        layout.tabs())
                .forEach(observable -> observable.addListener(listener));
        plots.changes().forEach(observable -> observable.addListener(listener));
    }

    /** What is now. */
    public AnalysisState capture() {
        Experiment shown = workbench.shownProperty().get();
        Recording focused = selection.focusedProperty().get();
        return new AnalysisState(
                shown == null ? "" : shown.name(),
                FusionState.of(shown, workbench.fusionProperty().get()),
                workbench.chosenFusions(),
                workbench.baselines(),
                focused == null ? "" : focused.name(),
                selection.regionProperty().get(),
                selection.selectedProperty().get().stream().map(Recording::name).toList(),
                selection.filterProperty().get().text(),
                selection.listingProperty().get(),
                point.stateProperty().get(),
                spectrogram.state(),
                plots.clusters().state(),
                plots.roc().state(),
                plots.disagreement().state(),
                plots.epochs().state(),
                layout.tabs());
    }

    /** Brings back what was chosen for runs, whether they are there or not: it must not be lost while another data set is open. */
    void restoreChoices(AnalysisState state) {
        workbench.restoreFusions(state.fusions());
        workbench.restoreBaselines(state.baselines());
        point.restore(state.thresholds());
    }

    /** Brings a state back; what is no longer there, such as a deleted run, stays as it is. */
    public void apply(AnalysisState state) {
        workbench.restoreFusions(state.fusions());
        workbench.restoreBaselines(state.baselines());
        workbench.experiments().stream()
                .filter(run -> run.name().equals(state.run()))
                .findFirst()
                .ifPresent(run -> show(run, state));
        point.restore(state.thresholds());
        filter(state.filter()).ifPresent(selection.filterProperty()::set);
        select(state);
        selection.listingProperty().set(state.listing());
        spectrogram.restore(state.spectrogram());
        plots.clusters().restore(state.clusters());
        plots.roc().restore(state.roc());
        plots.disagreement().restore(state.disagreement());
        plots.epochs().restore(state.epochs());
        layout.tabs().putAll(state.tabs());
    }

    private void show(Experiment run, AnalysisState state) {
        workbench.shownProperty().set(run);
        state.fusion().in(run).ifPresent(workbench.fusionProperty()::set);
    }

    private void select(AnalysisState state) {
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset == null) {
            return;
        }
        Map<String, Recording> named = new HashMap<>();
        dataset.recordings().forEach(recording -> named.putIfAbsent(recording.name(), recording));
        List<Recording> selected = state.selected().stream()
                .flatMap(name -> Stream.ofNullable(named.get(name)))
                .toList();
        selection.select(selected, Selection.Combine.REPLACE);
        Recording focused = named.get(state.focused());
        if (focused != null) {
            selection.focusedProperty().set(focused);
            selection.regionProperty().set(state.region());
        }
    }

    private static Optional<RecordingFilter> filter(String text) {
        try {
            return Optional.of(new RecordingFilter(text));
        } catch (FilterSyntaxException damaged) {
            return Optional.empty();
        }
    }
}
