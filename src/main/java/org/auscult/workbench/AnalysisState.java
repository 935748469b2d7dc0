package org.auscult.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an analysis stands: what is shown, asked and set. Everything by name, so that it can be kept in a file.
 *
 * @param run the folder's name of the shown run; empty if none
 * @param fusion how its scores are fused
 * @param fusions how the scores of each run are fused of which that was chosen, by its folder's name
 * @param baselines the folder's name of the run that others are compared with, by type of machine, where one was pinned
 * @param focused the name of the focused recording; empty if none
 * @param region the marked part of the focused recording; null if none
 * @param selected the names of the selected recordings, in their order
 * @param filter the text of the filter
 * @param listing which recordings are listed
 * @param thresholds how thresholds are set
 * @param spectrogram how spectrograms are painted
 * @param clusters how the clusters are laid out and coloured, and what is seen of them
 * @param roc of which machine the ROC is and how it is drawn
 * @param disagreement which scores are set against each other, and what is seen of their plane
 * @param epochs what is seen of the embedding over the epochs
 * @param tabs the chosen tab of each group of tabs
 */
public record AnalysisState(
        String run,
        FusionState fusion,
        Map<String, FusionState> fusions,
        Map<String, String> baselines,
        String focused,
        @Nullable Region region,
        List<String> selected,
        String filter,
        Listing listing,
        OperatingPoint.State thresholds,
        SpectrogramView.State spectrogram,
        ClustersView.State clusters,
        RocView.State roc,
        DisagreementView.State disagreement,
        EpochsView.State epochs,
        Map<String, String> tabs) {
    /** Keeps copies, and takes what an earlier version did not keep as unset. */
    public AnalysisState {
        fusions = fusions == null ? Map.of() : Map.copyOf(fusions);
        baselines = baselines == null ? Map.of() : Map.copyOf(baselines);
        clusters = clusters == null ? ClustersView.State.USUAL : clusters;
        roc = roc == null ? RocView.State.USUAL : roc;
        disagreement = disagreement == null ? DisagreementView.State.USUAL : disagreement;
        epochs = epochs == null ? EpochsView.State.USUAL : epochs;
        selected = List.copyOf(selected);
        tabs = Map.copyOf(tabs);
    }
}
