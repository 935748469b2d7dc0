package org.auscult.ui.shell;

import java.util.Map;

/** Other words by which the palette finds an action: those that engineers bring from other programs. */
final class Synonyms {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("theme", "toggle switch night mode bright colours"),
            Map.entry("open-demo", "example sample"),
            Map.entry("open-folder", "import load data set"),
            Map.entry("quit", "exit close"),
            Map.entry("train", "fit learn model"),
            Map.entry("report", "export html"),
            Map.entry("run-delete", "delete remove"),
            Map.entry("run-restore", "restore undelete undo"),
            Map.entry("run-copy", "command line"),
            Map.entry("plot-save-picture", "export png image"),
            Map.entry("plot-save-vector", "export svg"),
            Map.entry("plot-save-data", "export csv"),
            Map.entry("selection-save-table", "export csv"),
            Map.entry("selection-save-files", "export paths"),
            Map.entry("verdicts-save", "export labels"),
            Map.entry("judge-anomalous", "mark label anomalous faulty"),
            Map.entry("judge-normal", "mark label normal healthy"),
            Map.entry("judge-unsure", "mark label unsure"),
            Map.entry("judge-note", "comment"),
            Map.entry("listen-play", "sound audio listen"),
            Map.entry("listen-hover", "toggle switch sound audio listen"),
            Map.entry("listen-autoplay", "toggle switch sound audio listen"),
            Map.entry("listen-level", "toggle switch sound volume normalise"),
            Map.entry("listen-flip", "compare ab"),
            Map.entry("listen-peak", "fault anomaly"),
            Map.entry("listen-slower", "speed half"),
            Map.entry("listen-faster", "speed double"),
            Map.entry("view-fit", "reset zoom"),
            Map.entry("view-axis", "toggle switch scale"),
            Map.entry("select-clear", "deselect"),
            Map.entry("filter", "search query"),
            Map.entry("shortcuts", "help keys"),
            Map.entry("pane-recordings", "list table columns sort order"),
            Map.entry("pane-clusters", "t-sne tsne pca embedding umap scatter"),
            Map.entry("pane-roc", "auc curve"),
            Map.entry("pane-threshold", "gamma limit alarm histogram"),
            Map.entry("pane-epochs", "embedding film"),
            Map.entry("pane-curves", "loss learning rate"),
            Map.entry("pane-published", "results literature papers benchmark"),
            Map.entry("pane-where", "saliency heat map occlusion explain"),
            Map.entry("pane-neighbours", "similar nearest"),
            Map.entry("pane-review", "verdicts labels notes"),
            Map.entry("pane-gallery", "thumbnails"),
            Map.entry("pane-training", "fit learn model settings"),
            Map.entry("pane-evaluation", "auc pauc results metrics"),
            Map.entry("pane-runs", "experiments results models fusion weights"),
            Map.entry("pane-preferences", "settings options cores memory"),
            Map.entry("pane-reading", "layout split labels csv"));

    private Synonyms() {}

    /** The other words of an action, parted by spaces; empty if it has none. */
    static String of(String action) {
        return WORDS.getOrDefault(action, "");
    }
}
