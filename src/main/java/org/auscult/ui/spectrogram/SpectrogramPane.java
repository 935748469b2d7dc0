package org.auscult.ui.spectrogram;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextInputControl;
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
import org.auscult.ui.EmptyState;
import org.auscult.ui.Framing;
import org.auscult.ui.Remedies;
import org.auscult.ui.WholeText;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The focused recording, to see and to hear. */
public final class SpectrogramPane extends BorderPane {
    private final Selection selection;
    private final Listening listening;
    private final Peek peek;
    private final SpaceKey space = new SpaceKey();

    /** A pane that shows the selection's focused recording. */
    public SpectrogramPane(
            Workbench workbench,
            Selection selection,
            Listening listening,
            HoverToHear hover,
            Spectrograms spectrograms,
            Deviations deviations,
            Differences differences,
            SpectrogramView view,
            Framing framing) {
        this.selection = selection;
        this.listening = listening;
        peek = new Peek(workbench, selection, view);
        setId("spectrogram");
        setAccessibleText("Spectrogram of the focused recording");
        SpectrogramPlot plot =
                new SpectrogramPlot(workbench, selection, listening, spectrograms, deviations, differences, view);
        setTop(top(plot, differences, view));
        setCenter(middle(
                workbench,
                spectrograms,
                framing.frame(
                        plot,
                        () -> LevelTable.of(spectrograms.shownProperty().get(), view),
                        () -> plot.figure(heading(selection.focusedProperty().get())),
                        List.of(spectrograms.readyProperty(), view.timeProperty(), view.frequencyProperty()))));
        TransportBar transport = new TransportBar(listening, hover);
        transport.setPadding(new Insets(4, 12, 8, 12));
        setBottom(transport);
        sceneProperty().addListener((property, old, scene) -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
                scene.addEventFilter(KeyEvent.KEY_RELEASED, peek::release);
                space.watch(scene);
            }
        });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                plot.showPlayhead();
            }
        }.start();
    }

    private VBox top(SpectrogramPlot plot, Differences differences, SpectrogramView view) {
        Label title = new Label();
        title.getStyleClass().add("title-4");
        title.setId("spectrogram-title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> heading(selection.focusedProperty().get()), selection.focusedProperty()));
        title.textFillProperty().addListener((property, old, fill) -> {
            if (fill instanceof Color color) {
                plot.setInk(color);
            }
        });
        Label readOut = new Label();
        readOut.setId("read-out");
        readOut.getStyleClass().addAll("text-muted", "text-small");
        readOut.textProperty().bind(plot.readOutProperty());
        readOut.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label against = new Label();
        against.setId("difference-status");
        against.getStyleClass().addAll("text-muted", "text-small");
        against.textProperty().bind(differences.statusProperty());
        against.setMinWidth(0);
        HBox below = new HBox(8, readOut, gap, WholeText.of(against));
        below.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(4, WholeText.of(title), new ViewBar(view, listening), below);
        top.getStyleClass().add("spectrogram-tools");
        top.setPadding(new Insets(8, 12, 2, 12));
        return top;
    }

    private StackPane middle(Workbench workbench, Spectrograms spectrograms, Region plot) {
        Region empty = new EmptyState(
                "mdi2w-waveform",
                "The recording that is chosen in the table is seen and heard here.",
                Remedies.focusListed(workbench, selection));
        empty.visibleProperty().bind(selection.focusedProperty().isNull());
        Label problem = new Label();
        problem.setId("sound-problem");
        problem.getStyleClass().add("error-box");
        problem.setWrapText(true);
        problem.setMaxWidth(420);
        problem.textProperty().bind(listening.problemProperty());
        problem.visibleProperty().bind(listening.problemProperty().isNotEmpty());
        plot.visibleProperty().bind(selection.focusedProperty().isNotNull());
        ReadingNote reading = new ReadingNote(selection
                .focusedProperty()
                .isNotNull()
                .and(listening.problemProperty().isEmpty())
                .and(listening.heardProperty().isNull().or(Bindings.isNull(spectrograms.shownProperty()))));
        return new StackPane(plot, empty, problem, reading);
    }

    /** Space plays from anywhere but a control that has its own use for it; Escape clears the region before anything else. */
    private void press(KeyEvent event) {
        Node owner = getScene().getFocusOwner();
        if (owner instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE
                && space.isFree(owner)
                && selection.focusedProperty().get() != null) {
            listening.togglePlay();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && listening.regionProperty().get() != null) {
            listening.regionProperty().set(null);
            event.consume();
        }
        peek.press(event);
    }

    private static String heading(@Nullable Recording recording) {
        return recording == null
                ? ""
                : recording.name() + "  ·  " + recording.machine() + "  ·  "
                        + recording.condition().label();
    }
}
