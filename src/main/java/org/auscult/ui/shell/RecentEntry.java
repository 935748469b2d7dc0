package org.auscult.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Paths;
import org.auscult.ui.Icons;
import org.auscult.workbench.RecentFolder;
import org.auscult.workbench.RecentRun;

/** A line of the welcome page that opens what was used last. */
final class RecentEntry extends Button {

    /** @param isNoteWhole whether the title gives way to what stands beside it */
    private RecentEntry(
            String icon, String title, String beside, boolean isNoteWhole, String below, Path path, Runnable open) {
        Label head = new Label(title);
        head.getStyleClass().add("recent-title");
        Label note = muted(beside);
        // Words may be cut, a number may not.
        (isNoteWhole ? note : head).setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, head, note);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(2, line);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!below.isEmpty()) {
            words.getChildren().add(muted(below));
        }
        HBox content = new HBox(12, Icons.of(icon), words);
        content.setAlignment(Pos.CENTER_LEFT);
        setGraphic(content);
        getStyleClass().addAll("flat", "recent-entry");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(String.join(", ", title, beside, below));
        setTooltip(new Tooltip(path.toString()));
        setOnAction(event -> open.run());
    }

    /** A folder of recordings; one that is gone may be back when it is chosen. */
    static RecentEntry ofFolder(RecentFolder recent, Consumer<Path> open) {
        Path folder = recent.folder();
        Path name = folder.getFileName() == null ? folder : folder.getFileName();
        Path parent = folder.getParent() == null ? folder : folder.getParent();
        return new RecentEntry(
                recent.isThere() ? "mdi2f-folder-outline" : "mdi2f-folder-alert-outline",
                name.toString(),
                "in " + parent,
                false,
                recent.isThere() ? recent.summary() : "not there now; it must be back before it can be opened",
                folder,
                () -> open.accept(folder));
    }

    /** A run; it can't be opened without its recordings, but finds them where they are opened anew. */
    static RecentEntry ofRun(RecentRun run, Consumer<Path> open) {
        String auc = Double.isNaN(run.meanAuc()) ? "" : String.format(Locale.ROOT, "mean AUC %.3f", run.meanAuc());
        String where = run.apart() + " · on " + Paths.folderName(run.dataset());
        RecentEntry entry = new RecentEntry(
                "mdi2c-chart-line",
                run.title(),
                run.isDatasetThere() ? auc : "recordings moved? open their folder",
                run.isDatasetThere(),
                run.isDatasetThere() ? where : run.dataset() + " · " + run.apart(),
                run.folder(),
                () -> open.accept(run.folder()));
        entry.setDisable(!run.isDatasetThere());
        return entry;
    }

    /** A long path loses its beginning: its end tells it from others. */
    private static Label muted(String text) {
        Label label = new Label(text);
        label.setTextOverrun(text.contains(File.separator) ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
        label.getStyleClass().addAll("text-muted", "recent-note");
        return label;
    }
}
