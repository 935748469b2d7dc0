package org.auscult.workbench;

import java.util.List;
import java.util.Map;

/**
 * Where an analysis stands: what is shown, asked and set. Everything by name, so that it can be kept in a file.
 *
 * @param run the folder's name of the shown run; empty if none
 * @param fusion how its scores are fused
 * @param focused the name of the focused recording; empty if none
 * @param selected the names of the selected recordings, in their order
 * @param filter the text of the filter
 * @param listing which recordings are listed
 * @param thresholds how thresholds are set
 * @param spectrogram how spectrograms are painted
 * @param tabs the chosen tab of each group of tabs
 */
public record AnalysisState(
        String run,
        FusionState fusion,
        String focused,
        List<String> selected,
        String filter,
        Listing listing,
        OperatingPoint.State thresholds,
        SpectrogramView.State spectrogram,
        Map<String, String> tabs) {
    /** Keeps copies. */
    public AnalysisState {
        selected = List.copyOf(selected);
        tabs = Map.copyOf(tabs);
    }

    /**
     * A fusion, with all that it takes to make it again.
     *
     * @param key its key; empty if none
     * @param title for people
     * @param weights of each score
     */
    public record FusionState(String key, String title, List<Double> weights) {
        /** No fusion. */
        static final FusionState NONE = new FusionState("", "", List.of());

        /** Keeps a copy. */
        public FusionState {
            weights = List.copyOf(weights);
        }
    }
}
