package org.auscult.ui.spectrogram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.ui.Figure;
import org.auscult.ui.shell.ListenActions;
import org.auscult.ui.shell.RegionActions;
import org.auscult.ui.shell.SpectrogramActions;
import org.auscult.workbench.Action;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Neighbours;
import org.auscult.workbench.RegionMarker;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window with the spectrogram of recordings that all have the same two tones, and the keys that act on it. */
final class SpectrogramStage implements AutoCloseable {
    static final int RATE = 16000;
    static final int SECONDS = 4;

    final Workbench workbench = new Workbench();
    final Selection selection = new Selection(workbench);
    final SpectrogramView view = new SpectrogramView();
    final FakeOutput output = new FakeOutput();
    final Dataset dataset = Fakes.dataset(Path.of("plant"), 5);
    final Listening listening;
    final Spectrograms spectrograms;
    final Scene scene;
    private Supplier<List<List<String>>> rows;
    private Supplier<Optional<Figure>> figure;

    SpectrogramStage(Stage window) {
        Jobs jobs = new Jobs(Platform::runLater);
        Sounds sounds = new Sounds(jobs, Runnable::run, this::read);
        listening = new Listening(selection, sounds, jobs, Runnable::run, Platform::runLater, output);
        spectrograms = new Spectrograms(selection, listening, sounds, view, jobs, Runnable::run);
        Deviations deviations = new Deviations(workbench, selection, listening, Fakes.deviations(workbench, listening));
        Neighbours neighbours = new Neighbours(workbench, selection, listening, jobs, Runnable::run);
        Differences differences =
                new Differences(listening, spectrograms, deviations, neighbours, view, jobs, Runnable::run, this::read);
        HoverToHear hover = new HoverToHear(selection, listening, sounds, Runnable::run, recording -> 0);
        SpectrogramPane pane = new SpectrogramPane(
                workbench,
                selection,
                listening,
                hover,
                spectrograms,
                deviations,
                differences,
                view,
                (plot, table, picture, sources) -> {
                    rows = table;
                    figure = picture;
                    return plot;
                });
        scene = new Scene(pane, 700, 610);
        accelerators(ListenActions.group(listening, hover, deviations).actions());
        accelerators(RegionActions.group(listening, new RegionMarker(listening, view))
                .actions());
        accelerators(SpectrogramActions.group(view, spectrograms, listening).actions());
        window.setScene(scene);
        window.show();
    }

    private void accelerators(List<Action> actions) {
        actions.stream()
                .filter(action -> !action.shortcut().isEmpty())
                .forEach(action -> scene.getAccelerators().put(KeyCombination.valueOf(action.shortcut()), () -> {
                    if (action.isEnabled()) {
                        action.run().run();
                    }
                }));
    }

    @Override
    public void close() {
        listening.close();
    }

    /** A tone of 2 kHz, as loud as a quarter of full scale, and a second channel of 6 kHz. */
    private Waveform read(Recording recording) throws IOException {
        if (recording.equals(clip(9))) {
            throw new IOException(recording.name() + ": it is cut off; record it again");
        }
        float[][] channels = new float[2][SECONDS * RATE];
        for (int i = 0; i < channels[0].length; i++) {
            channels[0][i] = (float) (0.25 * Math.sin(2 * Math.PI * 2000 * i / RATE));
            channels[1][i] = (float) (0.25 * Math.sin(2 * Math.PI * 6000 * i / RATE));
        }
        return new Waveform(channels, RATE);
    }

    Recording clip(int i) {
        return dataset.recordings().get(i);
    }

    List<List<String>> rows() {
        return rows.get();
    }

    Optional<Figure> figure() {
        return figure.get();
    }

    void focus(FxRobot robot, int i) throws Exception {
        robot.interact(() -> selection.focusedProperty().set(clip(i)));
        FxConditions.await(() -> spectrograms.shownProperty().get() != null
                && spectrograms.shownProperty().get().ready()
                        == spectrograms.shownProperty().get().frames());
        FxConditions.await(() ->
                robot.lookup("#spectrogram-canvas").queryAs(ImageView.class).getFitWidth() > 100);
    }

    /** A place on the picture, shares from the left and from the top. */
    Point2D at(double across, double down) {
        ImageView picture = (ImageView) scene.lookup("#spectrogram-canvas");
        return picture.localToScreen(across * picture.getFitWidth(), down * picture.getFitHeight());
    }

    static String readOut(FxRobot robot) {
        return robot.lookup("#read-out").queryAs(Label.class).getText();
    }

    static double brightness(ImageView picture, int y) {
        return picture.getImage()
                .getPixelReader()
                .getColor((int) picture.getImage().getWidth() / 2, y)
                .grayscale()
                .getBrightness();
    }

    static void drag(FxRobot robot, Point2D from, Point2D to) {
        drag(robot, MouseButton.PRIMARY, from, to);
    }

    static void drag(FxRobot robot, MouseButton button, Point2D from, Point2D to) {
        robot.moveTo(from).press(button).moveTo(from.midpoint(to)).moveTo(to).release(button);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
