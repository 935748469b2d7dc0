package org.auscult.ui.spectrogram;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.workbench.Heard;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/** The focused recording, to see and to hear. */
public final class SpectrogramPane extends BorderPane {
    private static final int FFT = 1024;
    private static final int HOP = 256;

    private final Workbench workbench;
    private final Selection selection;
    private final Jobs jobs;
    private final Executor lane;
    private final Listening listening;
    private final Label title = new Label();
    private final Label readOut = new Label();
    private final SpectrogramCanvas canvas;
    private @Nullable Job<DisplaySpectrogram> latest;

    /** A pane that shows the selection's focused recording. */
    public SpectrogramPane(
            Workbench workbench,
            Selection selection,
            Listening listening,
            HoverToHear hover,
            Jobs jobs,
            Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.jobs = jobs;
        this.lane = lane;
        this.listening = listening;
        setId("spectrogram");
        setAccessibleText("Spectrogram of the focused recording");
        canvas = new SpectrogramCanvas(readOut, this::ink, listening::seek);
        title.getStyleClass().add("title-4");
        title.setId("spectrogram-title");
        title.setMinWidth(0);
        Region empty = new EmptyState("mdi2w-waveform", "Choose a recording in the table to see and hear it.");
        StackPane middle = new StackPane(canvas, empty);
        empty.visibleProperty().bind(selection.focusedProperty().isNull());
        canvas.visibleProperty().bind(selection.focusedProperty().isNotNull());
        VBox top = new VBox(4, title, controls());
        top.setPadding(new Insets(8, 12, 6, 12));
        setTop(top);
        setCenter(middle);
        TransportBar transport = new TransportBar(listening, hover);
        transport.setPadding(new Insets(4, 12, 8, 12));
        setBottom(transport);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> heading(selection.focusedProperty().get()), selection.focusedProperty()));
        listening.heardProperty().addListener((property, old, sound) -> load(sound));
        workbench.scoresProperty().addListener((property, old, scores) -> showSaliency());
        title.textFillProperty().addListener((p, o, n) -> canvas.requestLayout());
        sceneProperty().addListener((property, old, scene) -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::playOnSpace);
            }
        });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                canvas.setPlayhead(listening.heardProperty().get() == null ? -1 : listening.positionSeconds());
            }
        }.start();
        load(listening.heardProperty().get());
    }

    private static String heading(@Nullable Recording recording) {
        return recording == null
                ? ""
                : recording.name() + "  ·  " + recording.machine() + "  ·  "
                        + recording.condition().label();
    }

    /** Space plays from anywhere but a control that has its own use for it. */
    private void playOnSpace(KeyEvent event) {
        Node owner = getScene().getFocusOwner();
        boolean isTaken = owner instanceof TextInputControl
                || owner instanceof ButtonBase
                || owner instanceof ChoiceBox<?>
                || owner instanceof ComboBoxBase<?>
                || owner instanceof Spinner<?>;
        if (event.getCode() == KeyCode.SPACE
                && !isTaken
                && selection.focusedProperty().get() != null) {
            listening.togglePlay();
            event.consume();
        }
    }

    private HBox controls() {
        RangeSlider range = new RangeSlider(-140, 0, -110, -20);
        range.setId("level-range");
        range.setAccessibleText("Range of levels shown, in dBFS");
        range.setPrefWidth(170);
        range.lowValueProperty().addListener((p, o, n) -> canvas.setRange(range.getLowValue(), range.getHighValue()));
        range.highValueProperty().addListener((p, o, n) -> canvas.setRange(range.getLowValue(), range.getHighValue()));
        ChoiceBox<String> colors = new ChoiceBox<>();
        colors.setAccessibleText("Colour map");
        colors.getItems().addAll(ColorMap.NAMES);
        colors.setValue(ColorMap.NAMES.get(0));
        colors.valueProperty().addListener((p, o, name) -> canvas.setColors(ColorMap.load(name)));
        ToggleButton log = new ToggleButton("Log frequency");
        log.selectedProperty().addListener((p, o, on) -> canvas.setLogarithmic(on));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        readOut.getStyleClass().add("text-muted");
        readOut.setMinWidth(Region.USE_PREF_SIZE);
        Label levels = new Label("Levels");
        levels.setMinWidth(Region.USE_PREF_SIZE);
        log.setMinWidth(Region.USE_PREF_SIZE);
        range.setMinWidth(60);
        HBox box = new HBox(8, levels, range, colors, log, gap, readOut);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void load(@Nullable Heard sound) {
        if (latest != null) {
            latest.stop();
        }
        canvas.setPlayhead(-1);
        if (sound == null) {
            canvas.show(null);
            return;
        }
        Job<DisplaySpectrogram> job = jobs.submit(
                "Spectrogram of " + sound.recording().name(),
                lane,
                (progress, stop) -> new PowerSpectrogram(FFT, HOP)
                        .compute(
                                sound.waveform().channels()[0], sound.waveform().sampleRate()));
        latest = job;
        job.onDone(spectrogram -> {
            if (job == latest) {
                canvas.show(spectrogram);
                showSaliency();
                canvas.setPlayhead(0);
            }
        });
    }

    private void showSaliency() {
        canvas.setSaliency(workbench
                .scoresProperty()
                .get()
                .of(selection.focusedProperty().get())
                .map(ScoredClip::saliency)
                .orElse(new float[0]));
    }

    private Color ink() {
        return title.getTextFill() instanceof Color color ? color : Color.GRAY;
    }
}
