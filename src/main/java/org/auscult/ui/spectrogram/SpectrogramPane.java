package org.auscult.ui.spectrogram;

import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.auscult.audio.Player;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
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
    private final ClipSource source;
    private final Player player;
    private final Label title = new Label();
    private final Label readOut = new Label();
    private final Label position = new Label();
    private final Button play = new Button("Play");
    private final ToggleButton loop = new ToggleButton("Loop");
    private final SpectrogramCanvas canvas;
    private @Nullable Job<Loaded> latest;
    private @Nullable Waveform waveform;

    private record Loaded(Recording recording, Waveform waveform, DisplaySpectrogram spectrogram) {}

    /** A pane that shows the selection's focused recording. */
    public SpectrogramPane(
            Workbench workbench, Selection selection, Jobs jobs, Executor lane, ClipSource source, Player player) {
        this.workbench = workbench;
        this.selection = selection;
        this.jobs = jobs;
        this.lane = lane;
        this.source = source;
        this.player = player;
        setId("spectrogram");
        setAccessibleText("Spectrogram of the focused recording");
        canvas = new SpectrogramCanvas(readOut, this::ink, this::playFrom);
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
        setBottom(transport());
        selection.focusedProperty().addListener((property, old, recording) -> load(recording));
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
                follow();
            }
        }.start();
        load(selection.focusedProperty().get());
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
            toggle();
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

    private HBox transport() {
        play.setId("play");
        play.setOnAction(e -> toggle());
        play.disableProperty().bind(selection.focusedProperty().isNull());
        loop.setId("loop");
        HBox box = new HBox(8, play, loop, position);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(4, 12, 8, 12));
        return box;
    }

    private void load(@Nullable Recording recording) {
        player.stop();
        waveform = null;
        canvas.setPlayhead(-1);
        if (latest != null) {
            latest.stop();
        }
        if (recording == null) {
            title.setText("");
            canvas.show(null);
            return;
        }
        title.setText(recording.name() + "  ·  " + recording.machine() + "  ·  "
                + recording.condition().label());
        Job<Loaded> job = jobs.submit("Spectrogram of " + recording.name(), lane, (progress, stop) -> {
            float[] samples = source.samples(recording);
            stop.check();
            DisplaySpectrogram shown = new PowerSpectrogram(FFT, HOP).compute(samples, source.sampleRate());
            return new Loaded(recording, Waveform.mono(samples, source.sampleRate()), shown);
        });
        latest = job;
        job.onDone(loaded -> {
            if (loaded.recording().equals(selection.focusedProperty().get())) {
                waveform = loaded.waveform();
                canvas.show(loaded.spectrogram());
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

    private void toggle() {
        if (player.isPlaying()) {
            player.stop();
        } else {
            playFrom(0);
        }
    }

    private void playFrom(double second) {
        Waveform sound = waveform;
        if (sound != null) {
            player.play(sound, second, loop.isSelected());
        }
    }

    private void follow() {
        Waveform sound = waveform;
        boolean playing = player.isPlaying();
        play.setText(playing ? "Stop" : "Play");
        if (sound == null) {
            position.setText("");
            return;
        }
        double second = playing ? player.positionSeconds() : Math.min(player.positionSeconds(), sound.seconds());
        if (playing) {
            canvas.setPlayhead(second);
        }
        position.setText(String.format(
                Locale.ROOT,
                sound.seconds() < 1 ? "%.3f / %.3f s" : "%.1f / %.1f s",
                playing ? second : 0,
                sound.seconds()));
    }

    private Color ink() {
        return title.getTextFill() instanceof Color color ? color : Color.GRAY;
    }
}
