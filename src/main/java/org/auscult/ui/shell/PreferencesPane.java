package org.auscult.ui.shell;

import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Settings;

/** What the user may set once and for all. */
public final class PreferencesPane extends VBox {
    private static final int MOST_GIGABYTES = 1000;

    private final SpectrogramFolder spectrograms;
    private final Jobs jobs;
    private final Executor lane;
    private final Label size = new Label();

    /** A pane over the settings and the folder of kept spectrograms. */
    public PreferencesPane(
            Settings settings, SpectrogramFolder spectrograms, Jobs jobs, Notices notices, Executor lane) {
        super(12);
        this.spectrograms = spectrograms;
        this.jobs = jobs;
        this.lane = lane;
        setId("preferences");
        getStyleClass().add("form-pane");
        CheckBox dark = new CheckBox("Dark theme");
        dark.selectedProperty().bindBidirectional(settings.darkProperty());
        CheckBox reopen = new CheckBox("At the start, open what was open at the end");
        reopen.setId("reopen");
        reopen.selectedProperty().bindBidirectional(settings.reopenProperty());
        Spinner<Integer> limit = new Spinner<>(
                1, MOST_GIGABYTES, settings.featureGigabytesProperty().get());
        limit.setId("feature-limit");
        limit.setEditable(true);
        limit.setPrefWidth(90);
        limit.setAccessibleText("Largest size of kept spectrograms in GiB");
        limit.valueProperty().addListener((property, old, value) -> {
            settings.featureGigabytesProperty().set(value);
            spectrograms.setLimit((long) value << 30);
        });
        size.setId("feature-size");
        Button empty = new Button("Empty");
        empty.setId("feature-empty");
        empty.setOnAction(event -> jobs.submit("Emptying the kept spectrograms", lane, (progress, stop) -> {
                    spectrograms.clear();
                    return spectrograms.bytes();
                })
                .onDone(bytes -> refresh())
                .onFailed(error -> notices.failed("The kept spectrograms can't be removed", error)));
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        HBox bounded = new HBox(6, limit, new Label("GiB"));
        bounded.setAlignment(Pos.CENTER_LEFT);
        HBox taken = new HBox(10, size, empty);
        taken.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(0, new Label("Kept spectrograms take"), taken);
        grid.addRow(1, new Label("and may take at most"), bounded);
        Label why = new Label("They are computed once for a clip. Emptying costs the time to compute them again.");
        why.setWrapText(true);
        why.getStyleClass().addAll("text-small", "text-muted");
        getChildren().addAll(dark, reopen, grid, why);
    }

    /** Looks up how much is kept. */
    public void refresh() {
        jobs.submit("Measuring the kept spectrograms", lane, (progress, stop) -> spectrograms.bytes())
                .onDone(bytes -> size.setText(String.format(Locale.ROOT, "%.2f GiB", bytes / (double) (1L << 30))));
    }
}
