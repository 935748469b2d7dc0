package org.auscult.ui.shell;

import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.feature.ColorScale;
import org.auscult.feature.SpectrogramFolder;
import org.auscult.task.Cores;
import org.auscult.ui.FormKeys;
import org.auscult.ui.WholeSpinner;
import org.auscult.workbench.Habits;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Settings;

/** What the user may set once and for all. */
public final class PreferencesPane extends ScrollPane {
    private static final int MOST_GIGABYTES = 1000;

    private final Settings settings;
    private final SpectrogramFolder spectrograms;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;
    private final Label size = new Label();

    /** A pane over the settings and the folder of kept spectrograms. */
    public PreferencesPane(
            Settings settings, SpectrogramFolder spectrograms, Jobs jobs, Notices notices, Executor lane) {
        this.settings = settings;
        this.spectrograms = spectrograms;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
        setId("preferences");
        FormKeys.keep(this);
        setAccessibleText("Preferences");
        setFitToWidth(true);
        Habits habits = settings.habits();
        VBox sections = new VBox(
                16,
                section(
                        "Window",
                        check("dark", "Dark theme", settings.darkProperty()),
                        check("reopen", "At the start, open what was open at the end", settings.reopenProperty())),
                section(
                        "Listening",
                        check(
                                "prefer-autoplay",
                                "Play a recording as soon as it is focused",
                                habits.autoplayProperty()),
                        check("prefer-hover", "Play the recording under the pointer", habits.hoverToHearProperty()),
                        check("prefer-levelled", "Play every sound as loud as the others", habits.levelledProperty())),
                section("Training", line("A training uses", cores(habits), "of " + Cores.all() + " cores")),
                section(
                        "Spectrograms",
                        line("Colours", colors(habits), ""),
                        line("The kept ones may take", limit(), "GB"),
                        kept(),
                        note("They are computed once for a clip. Emptying costs the time to compute them again.")));
        sections.getStyleClass().add("form-pane");
        setContent(sections);
    }

    /** Looks up how much is kept. */
    public void refresh() {
        jobs.prepare("Measuring the kept spectrograms", lane, (progress, stop) -> spectrograms.bytes())
                .onDone(bytes -> size.setText(
                        String.format(Locale.ROOT, "%.2f GB", bytes / (double) SpectrogramFolder.GIGABYTE)));
    }

    private static Node cores(Habits habits) {
        WholeSpinner cores =
                new WholeSpinner(1, Cores.all(), habits.trainingCoresProperty().get());
        cores.setId("training-cores");
        cores.setPrefWidth(80);
        cores.setAccessibleText("Cores that a training uses");
        cores.valueProperty()
                .addListener(
                        (property, old, value) -> habits.trainingCoresProperty().set(value));
        return cores;
    }

    private static Node colors(Habits habits) {
        ChoiceBox<String> colors = new ChoiceBox<>();
        colors.setId("prefer-colors");
        colors.setAccessibleText("Colours of spectrograms");
        colors.getItems().setAll(ColorScale.NAMES);
        colors.valueProperty().bindBidirectional(habits.colorsProperty());
        return colors;
    }

    private Node limit() {
        WholeSpinner limit = new WholeSpinner(
                1, MOST_GIGABYTES, settings.featureGigabytesProperty().get());
        limit.setId("feature-limit");
        limit.setPrefWidth(90);
        limit.setAccessibleText("Largest size of kept spectrograms in GB");
        limit.valueProperty().addListener((property, old, value) -> {
            settings.featureGigabytesProperty().set(value);
            spectrograms.setLimit(value * SpectrogramFolder.GIGABYTE);
        });
        return limit;
    }

    private Node kept() {
        size.setId("feature-size");
        Button empty = new Button("Empty");
        empty.setId("feature-empty");
        empty.setAccessibleText("Remove the kept spectrograms");
        empty.setOnAction(event -> jobs.submit("Emptying the kept spectrograms", lane, (progress, stop) -> {
                    spectrograms.clear();
                    return spectrograms.bytes();
                })
                .onDone(bytes -> refresh())
                .onFailed(error -> notices.failed("The kept spectrograms can't be removed", error)));
        HBox line = new HBox(8, new Label("and take"), size, empty);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node section(String title, Node... lines) {
        Label head = new Label(title);
        head.getStyleClass().add("text-bold");
        VBox section = new VBox(8, head);
        section.getChildren().addAll(lines);
        return section;
    }

    private static CheckBox check(String id, String text, BooleanProperty on) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    private static Node line(String before, Node control, String after) {
        HBox line = new HBox(8, new Label(before), control, new Label(after));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().addAll("text-small", "text-muted");
        return note;
    }
}
