package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.javafx.stage.WindowHelper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.audio.Band;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.ui.Figure;
import org.auscult.ui.shell.ListenActions;
import org.auscult.ui.shell.RegionActions;
import org.auscult.ui.shell.SpectrogramActions;
import org.auscult.workbench.Action;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Form;
import org.auscult.workbench.FrequencyAxis;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Neighbours;
import org.auscult.workbench.Region;
import org.auscult.workbench.RegionMarker;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The spectrogram by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
final class SpectrogramPaneTest {
    private static final int RATE = 16000;
    private static final int SECONDS = 4;
    /** The robot's wheel turns the other way round than a mouse's, a pixel a notch. */
    private static final VerticalDirection WHEEL_UP = VerticalDirection.DOWN;

    private static final int NOTCHES = 90;

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final SpectrogramView view = new SpectrogramView();
    private final FakeOutput output = new FakeOutput();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 5);
    private Listening listening;
    private Spectrograms spectrograms;
    private Supplier<List<List<String>>> rows;
    private Supplier<Optional<Figure>> figure;
    private Scene scene;

    @Start
    void start(Stage stage) {
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
        stage.setScene(scene);
        stage.show();
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

    @AfterEach
    void close() {
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

    private Recording clip(int i) {
        return dataset.recordings().get(i);
    }

    @Test
    void aRegionIsDraggedMovedPlayedLoopedAndCleared(FxRobot robot) throws Exception {
        focus(robot, 0);
        drag(robot, at(0.25, 0.5), at(0.5, 0.5));
        Span time = listening.regionProperty().get().time();
        assertThat(time.from()).isCloseTo(1, within(0.03));
        assertThat(time.to()).isCloseTo(2, within(0.03));
        assertThat(listening.regionProperty().get().band()).isNull();

        drag(robot, at(0.5, 0.3), at(0.75, 0.3));
        assertThat(listening.regionProperty().get().time().from())
                .as("the handle")
                .isEqualTo(time.from());
        assertThat(listening.regionProperty().get().time().to()).isCloseTo(3, within(0.03));

        robot.type(KeyCode.L);
        assertThat(listening.modes().loopProperty().get()).isTrue();
        robot.type(KeyCode.S);
        assertThat(listening.playingProperty().get()).isTrue();
        output.play(3 * RATE);
        assertThat(listening.positionSeconds())
                .as("a round of two seconds, and one")
                .isCloseTo(2, within(0.05));
        robot.type(KeyCode.SPACE);
        assertThat(listening.playingProperty().get()).isFalse();
        double stands = listening.positionSeconds();
        assertThat(stands).isCloseTo(2, within(0.05));
        robot.type(KeyCode.ESCAPE);
        assertThat(listening.regionProperty().get()).isNull();
        assertThat(listening.positionSeconds()).as("no rewind").isEqualTo(stands);
    }

    @Test
    void aBoxIsABand(FxRobot robot) throws Exception {
        focus(robot, 0);
        drag(robot, at(0.25, 0.25), at(0.5, 0.5));
        Band band = listening.regionProperty().get().band();
        assertThat(band.highHertz()).isCloseTo(6000, within(60.0));
        assertThat(band.lowHertz()).isCloseTo(4000, within(60.0));
        robot.type(KeyCode.S);
        output.play(RATE / 2);
        float most = 0;
        for (float sample : output.samples()) {
            most = Math.max(most, Math.abs(sample));
        }
        assertThat(most).as("the tone of 2 kHz is not in it").isLessThan(0.001f);
    }

    @Test
    void aRegionIsMarkedMovedZoomedToAndClearedByKeyboardAlone(FxRobot robot) throws Exception {
        focus(robot, 0);
        for (int i = 0;
                i < 20 && !"spectrogram-plot".equals(scene.getFocusOwner().getId());
                i++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 10).type(KeyCode.OPEN_BRACKET);
        assertThat(region().time().from()).isCloseTo(0.8, within(1e-6));
        assertThat(region().time().to()).isEqualTo(SECONDS);
        robot.type(KeyCode.END).type(KeyCode.LEFT, 20).type(KeyCode.CLOSE_BRACKET);
        assertThat(region().time().from()).isCloseTo(0.8, within(1e-6));
        assertThat(region().time().to()).isCloseTo(2.4, within(1e-6));
        assertThat(region().band()).isNull();

        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(region().time().to()).as("a step on, a leap back").isCloseTo(2.22, within(1e-6));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(region().time().from()).isCloseTo(0.62, within(1e-6));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(region().band().highHertz()).isCloseTo(7960, within(1e-6));
        assertThat(region().band().lowHertz()).isCloseTo(400, within(1e-6));
        assertThat(readOut(robot)).isEqualTo("Region 0.620–2.220 s, 400–7960 Hz");

        robot.type(KeyCode.Z);
        assertThat(view.timeProperty().get()).isEqualTo(region().time());
        assertThat(view.frequencyProperty().get())
                .isEqualTo(new Span(region().band().lowHertz(), 7960));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(region().time().to()).as("a finer step, as all is larger").isCloseTo(2.228, within(1e-6));
        assertThat(view.timeProperty().get().to()).as("the view follows").isCloseTo(2.228, within(1e-6));
        robot.type(KeyCode.W);
        assertThat(region().band()).isNull();
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(region()).isNull();
    }

    private Region region() {
        return listening.regionProperty().get();
    }

    @Test
    void aClickSeeksAndThePlayheadFollowsTheEar(FxRobot robot) throws Exception {
        focus(robot, 0);
        robot.clickOn(at(0.5, 0.5));
        assertThat(listening.positionSeconds()).isCloseTo(2, within(0.03));
        robot.clickOn("#play");
        output.play(RATE);
        FxConditions.await(() -> Math.abs(playheadX(robot) - at(0.75, 0.5).getX()) < 3);
        robot.clickOn(at(0.1, 0.5));
        assertThat(listening.playingProperty().get()).isTrue();
        robot.clickOn("#play");
        assertThat(listening.playingProperty().get()).isFalse();
    }

    @Test
    void thePictureNamesTheRecordingAndHasNoPlayhead(FxRobot robot) throws Exception {
        assertThat(figure.get()).isEmpty();
        focus(robot, 0);
        robot.clickOn(at(0.5, 0.5));
        FxConditions.await(() -> robot.lookup("#playhead").query().isVisible());
        Figure named = WaitForAsyncUtils.waitForAsyncFx(5000, () -> figure.get().orElseThrow());
        int[] there = pixels(named);
        robot.clickOn(at(0.25, 0.5));
        assertThat(named.title().get(0))
                .startsWith(selection.focusedProperty().get().name());
        assertThat(Arrays.equals(pixels(named), there))
                .as("painted alike wherever the playhead stands")
                .isTrue();
        assertThat(Arrays.stream(there).distinct().count()).isGreaterThan(20);
        assertThat(robot.lookup("#playhead").query().isVisible()).isTrue();
        assertThat(robot.lookup("#spectrogram-plot").query().getStyleClass()).contains("focusable-plot");
    }

    private static int[] pixels(Figure figure) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> figure.plot().paint(image.createGraphics(), 400, 300));
        return image.getRGB(0, 0, 400, 300, null, 0, 400);
    }

    @Test
    void theWheelZoomsAtTheCursorAndFitShowsAllAgain(FxRobot robot) throws Exception {
        focus(robot, 0);
        robot.moveTo(at(0.25, 0.75));
        String before = readOut(robot);
        robot.scroll(NOTCHES, WHEEL_UP);
        WaitForAsyncUtils.waitForFxEvents();
        Span time = view.timeProperty().get();
        assertThat(time.length()).isLessThan(0.8 * SECONDS);
        assertThat((1 - time.from()) / time.length())
                .as("the second under the cursor")
                .isCloseTo(0.25, within(0.01));
        robot.moveBy(1, 0).moveBy(-1, 0);
        assertThat(readOut(robot).split(" ")[0].substring(0, 3)).isEqualTo(before.substring(0, 3));

        robot.press(KeyCode.CONTROL).scroll(NOTCHES, WHEEL_UP).release(KeyCode.CONTROL);
        Span frequency = view.frequencyProperty().get();
        assertThat((2000 - frequency.from()) / frequency.length()).isCloseTo(0.25, within(0.01));

        drag(robot, MouseButton.MIDDLE, at(0.5, 0.5), at(0.6, 0.5));
        assertThat(view.timeProperty().get().from()).isLessThan(time.from());
        assertThat(view.timeProperty().get().length()).isCloseTo(time.length(), within(1e-9));
        assertThat(Double.parseDouble(rows.get().get(1).get(0)))
                .as("the table has what is in view")
                .isCloseTo(view.timeProperty().get().from(), within(0.02));
        robot.type(KeyCode.F);
        assertThat(rows.get()).hasSize(1 + spectrograms.shownProperty().get().frames());
        assertThat(view.timeProperty().get()).isEqualTo(Span.ALL);
        assertThat(view.frequencyProperty().get()).isEqualTo(Span.ALL);
    }

    @Test
    void thePannerShowsAndMovesTheSecondsInView(FxRobot robot) throws Exception {
        focus(robot, 0);
        ScrollBar panner = robot.lookup("#panner").queryAs(ScrollBar.class);
        assertThat(panner.isVisible()).as("all is in view").isFalse();
        robot.interact(() -> view.timeProperty().set(new Span(0.5, 1)));
        FxConditions.await(panner::isVisible);
        assertThat(panner.getValue()).isEqualTo(0.5);
        Bounds bar = panner.localToScreen(panner.getBoundsInLocal());
        robot.clickOn(bar.getMaxX() - 20, bar.getCenterY());
        Span moved = view.timeProperty().get();
        assertThat(moved.from()).isGreaterThan(0.5);
        assertThat(moved.length()).isCloseTo(0.5, within(1e-9));
        assertThat(listening.positionSeconds()).as("no click on the plot").isZero();
        robot.interact(view::fit);
        FxConditions.await(() -> !panner.isVisible());
    }

    @Test
    void thePannerOfFrequenciesShowsAndMovesThoseInView(FxRobot robot) throws Exception {
        focus(robot, 0);
        ScrollBar panner = robot.lookup("#frequency-panner").queryAs(ScrollBar.class);
        assertThat(panner.isVisible()).as("all is in view").isFalse();
        robot.interact(() -> view.frequencyProperty().set(new Span(2000, 4000)));
        FxConditions.await(panner::isVisible);
        assertThat(panner.getValue()).as("4 kHz of 8 lie above").isEqualTo(2);
        Bounds bar = panner.localToScreen(panner.getBoundsInLocal());
        robot.clickOn(bar.getCenterX(), bar.getMinY() + 20);
        assertThat(view.frequencyProperty().get()).isEqualTo(new Span(4000, 6000));
        robot.interact(view::fit);
        FxConditions.await(() -> !panner.isVisible());
    }

    @Test
    void theScaleIsLockedUntilItIsToFitEachRecording(FxRobot robot) throws Exception {
        focus(robot, 0);
        assertThat(view.highestProperty().get()).isEqualTo(-20);
        robot.clickOn("#scale-lock");
        double fitted = view.highestProperty().get();
        assertThat(fitted).isNotEqualTo(-20);
        robot.interact(() -> view.highestProperty().set(-40));
        focus(robot, 1);
        FxConditions.await(() -> view.highestProperty().get() == fitted);
        robot.clickOn("#scale-lock");
        robot.interact(() -> view.highestProperty().set(-40));
        focus(robot, 2);
        assertThat(view.highestProperty().get()).isEqualTo(-40);
    }

    @Test
    void whatTakesLongToReadSaysSo(FxRobot robot) throws Exception {
        BooleanProperty reading = new SimpleBooleanProperty();
        ReadingNote note = new ReadingNote(reading);
        robot.interact(() -> {
            reading.set(true);
            assertThat(note.isVisible()).as("no flash").isFalse();
        });
        FxConditions.await(note::isVisible);
        robot.interact(() -> reading.set(false));
        assertThat(note.isVisible()).isFalse();
    }

    @Test
    void aFolderInWhichNothingCanBeReadLeadsToWhatIsWrong(FxRobot robot) {
        List<Form> asked = new ArrayList<>();
        robot.interact(() -> {
            workbench.onAsked(Form.PROBLEMS, () -> asked.add(Form.PROBLEMS));
            workbench
                    .datasetProperty()
                    .set(new Dataset(
                            dataset.root(), dataset.recognition(), List.of(), dataset.problems(), dataset.sounds()));
        });
        robot.clickOn("See what is wrong");
        assertThat(asked).containsExactly(Form.PROBLEMS);
    }

    @Test
    void whileKeyIsHeldOneLooksElsewhere(FxRobot robot) throws Exception {
        focus(robot, 0);
        SpectrogramView.State before = view.state();
        robot.press(KeyCode.P);
        robot.interact(() -> {
            view.zoomTime(1, 4, SECONDS);
            selection.focusedProperty().set(clip(2));
        });
        assertThat(view.state()).isNotEqualTo(before);
        robot.release(KeyCode.P);
        assertThat(view.state()).isEqualTo(before);
        assertThat(selection.focusedProperty().get()).isEqualTo(clip(0));
    }

    @Test
    void anotherDataSetOrWindowEndsTheLookElsewhere(FxRobot robot) throws Exception {
        focus(robot, 0);
        SpectrogramView.State before = view.state();
        robot.press(KeyCode.P);
        robot.interact(() -> view.zoomTime(1, 4, SECONDS));
        // The headless platform leaves the focus with the first window, whatever other asks for it.
        robot.interact(() -> WindowHelper.setFocused(scene.getWindow(), false));
        assertThat(view.state()).isEqualTo(before);
        robot.release(KeyCode.P);
        robot.interact(() -> WindowHelper.setFocused(scene.getWindow(), true));

        robot.press(KeyCode.P);
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            selection.focusedProperty().set(clip(2));
        });
        robot.release(KeyCode.P);
        assertThat(selection.focusedProperty().get()).isEqualTo(clip(2));
    }

    @Test
    void everyAxisShowsTheToneWhereItSays(FxRobot robot) throws Exception {
        focus(robot, 0);
        for (FrequencyAxis axis : FrequencyAxis.values()) {
            robot.interact(() -> robot.lookup("#frequency-axis")
                    .<ChoiceBox<FrequencyAxis>>queryAs((Class) ChoiceBox.class)
                    .setValue(axis));
            WaitForAsyncUtils.waitForFxEvents();
            robot.moveTo(at(0.5, 0.5));
            ImageView picture = robot.lookup("#spectrogram-canvas").query();
            int height = (int) picture.getImage().getHeight();
            double most = IntStream.range(0, height)
                    .mapToDouble(y -> brightness(picture, y))
                    .max()
                    .orElseThrow();
            double middle = IntStream.range(0, height)
                    .filter(y -> brightness(picture, y) == most)
                    .average()
                    .orElseThrow();
            robot.moveTo(at(0.5, (middle + 0.5) / height));
            assertThat(hertz(robot)).as(axis.label()).isCloseTo(2000, within(45.0));
            assertThat(readOut(robot)).contains("dBFS");
        }
    }

    @Test
    void whatIsBelowARestingPointerIsReadAnew(FxRobot robot) throws Exception {
        focus(robot, 0);
        robot.moveTo(at(0.5, 0.75));
        assertThat(hertz(robot)).isCloseTo(2000, within(45.0));
        assertThat(level(robot)).isCloseTo(-12, within(1.0));
        robot.interact(() -> listening.modes().channelProperty().set(1));
        FxConditions.await(() -> level(robot) < -80);
        robot.interact(() -> view.axisProperty().set(FrequencyAxis.LOGARITHMIC));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(hertz(robot)).isLessThan(1000);
        robot.moveTo(robot.lookup("#level-ruler").queryAs(Node.class));
        assertThat(readOut(robot)).isEmpty();
    }

    @Test
    void theLoudestOfAllThatAPixelShowsIsReadOut(FxRobot robot) throws Exception {
        robot.interact(() -> view.fftLengthProperty().set(8192));
        focus(robot, 0);
        double height = ((ImageView) scene.lookup("#spectrogram-canvas")).getFitHeight();
        double row = Math.floor(0.75 * height - 1e-9);
        robot.moveTo(at(0.5, (row + 0.01) / height));
        assertThat(level(robot)).isCloseTo(-12, within(1.5));
        robot.moveTo(at(0.5, (row + 0.99) / height));
        assertThat(level(robot)).isCloseTo(-12, within(1.5));
    }

    private static double hertz(FxRobot robot) {
        return Double.parseDouble(readOut(robot).split(" +")[2]);
    }

    private static double level(FxRobot robot) {
        return Double.parseDouble(readOut(robot).split(" +")[4].replace('−', '-'));
    }

    @Test
    void theRulerSetsMovesAndFitsTheLevels(FxRobot robot) throws Exception {
        focus(robot, 0);
        Node ruler = robot.lookup("#level-ruler").query();
        ImageView picture = robot.lookup("#spectrogram-canvas").query();
        double perDecibel = picture.getFitHeight() / 140;
        Point2D top = ruler.localToScreen(18, picture.getLayoutY());
        drag(robot, top.add(0, 20 * perDecibel), top.add(0, 40 * perDecibel));
        assertThat(view.highestProperty().get()).isCloseTo(-40, within(1.5));
        assertThat(view.lowestProperty().get()).isEqualTo(-110);
        drag(robot, top.add(0, 75 * perDecibel), top.add(0, 65 * perDecibel));
        assertThat(view.highestProperty().get()).isCloseTo(-30, within(2.0));
        assertThat(view.lowestProperty().get()).isCloseTo(-100, within(1.5));
        robot.type(KeyCode.UP);
        assertThat(view.lowestProperty().get()).isCloseTo(-99, within(1.5));
        robot.doubleClickOn(top.add(0, 60 * perDecibel));
        assertThat(view.highestProperty().get()).as("the tone lies at −12 dBFS").isBetween(-13.0, -10.0);
    }

    @Test
    void theDifferenceToNormalIsEvenAroundZeroAndHasItsOwnScale(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.datasetProperty().set(dataset));
        focus(robot, 1);
        Label against = robot.lookup("#difference-status").query();
        robot.type(KeyCode.D);
        FxConditions.await(() -> against.getText().startsWith("Minus the mean of 5 normals of fan 00"));
        robot.moveTo(at(0.5, 0.75));
        assertThat(readOut(robot)).as("the normals sound alike").containsPattern("[+−]0\\.[0-3] dB to normal");
        ImageView picture = robot.lookup("#spectrogram-canvas").query();
        assertThat(brightness(picture, (int) (0.75 * picture.getImage().getHeight())))
                .as("no difference is dark")
                .isLessThan(0.2);
        Node ruler = robot.lookup("#level-ruler").query();
        assertThat(ruler.getAccessibleText()).contains("-20 to 20 dB above normal");
        double perDecibel = picture.getFitHeight() / 120;
        Point2D top = ruler.localToScreen(18, picture.getLayoutY());
        drag(robot, top.add(0, 40 * perDecibel), top.add(0, 50 * perDecibel));
        assertThat(view.differenceRangeProperty().get()).isCloseTo(10, within(1.0));
        assertThat(view.highestProperty().get()).as("levels keep theirs").isEqualTo(-20);
        assertThat(robot.lookup("#color-map").query().isDisabled())
                .as("the difference has other colours")
                .isTrue();
        robot.type(KeyCode.D);
        assertThat(robot.lookup("#color-map").query().isDisabled()).isFalse();
        assertThat(against.getText()).isEmpty();
    }

    @Test
    void theNextAnomalousPlaceIsJumpedToAndTheMostAnomalousSecondMarked(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.datasetProperty().set(dataset));
        focus(robot, 3);
        robot.type(KeyCode.N);
        assertThat(listening.positionSeconds()).isBetween(2.9, 3.1);
        robot.type(KeyCode.M);
        assertThat(listening.regionProperty().get().time().from()).isBetween(2.0, 3.0);
        assertThat(listening.regionProperty().get().time().length()).isCloseTo(1, within(1e-9));
        robot.interact(() -> listening.regionProperty().set(new Region(new Span(0, 0.5), new Band(100, 200))));
        robot.type(KeyCode.N);
        assertThat(listening.regionProperty().get().time().from())
                .as("a region that does not loop stays")
                .isZero();
        robot.type(KeyCode.L, KeyCode.N);
        Region snapped = listening.regionProperty().get();
        assertThat(snapped.time().from() + 0.25).isBetween(2.9, 3.1);
        assertThat(snapped.time().length()).isCloseTo(0.5, within(1e-9));
        assertThat(snapped.band()).isEqualTo(new Band(100, 200));
    }

    @Test
    void theTransportTellsWhereWhatIsHeardUnderThePointerStands(FxRobot robot) throws Exception {
        focus(robot, 0);
        robot.type(KeyCode.H);
        Label position = robot.lookup("#position").query();
        robot.interact(() -> selection.hoveredProperty().set(clip(1)));
        FxConditions.await(() -> position.getText().startsWith("Under the pointer: "));
        assertThat(position.getText()).matches("Under the pointer: \\d\\.\\d / \\d\\.\\d s");
        robot.interact(() -> selection.hoveredProperty().set(null));
        FxConditions.await(() -> position.getText().startsWith("0.0 / "));
    }

    @Test
    void theChosenChannelIsSeenAndAnUnreadableFileSaysWhy(FxRobot robot) throws Exception {
        focus(robot, 0);
        DisplaySpectrogram first = spectrograms.shownProperty().get();
        robot.interact(() -> robot.lookup("#channel")
                .<ChoiceBox<Integer>>queryAs((Class) ChoiceBox.class)
                .setValue(1));
        FxConditions.await(() -> spectrograms.shownProperty().get() != first);
        DisplaySpectrogram second = spectrograms.shownProperty().get();
        int middle = second.frames() / 2 * second.bins();
        assertThat(second.decibels()[middle + 6000 * 1024 / RATE]).isGreaterThan(-13);
        assertThat(second.decibels()[middle + 2000 * 1024 / RATE]).isLessThan(-80);

        robot.interact(() -> selection.focusedProperty().set(clip(9)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#sound-problem").queryAs(Label.class).getText())
                .contains("cut off; record it again");
        assertThat(robot.lookup("#play").queryAs(Button.class).isDisabled()).isTrue();
    }

    private void focus(FxRobot robot, int i) throws Exception {
        robot.interact(() -> selection.focusedProperty().set(clip(i)));
        FxConditions.await(() -> spectrograms.shownProperty().get() != null
                && spectrograms.shownProperty().get().ready()
                        == spectrograms.shownProperty().get().frames());
        FxConditions.await(() ->
                robot.lookup("#spectrogram-canvas").queryAs(ImageView.class).getFitWidth() > 100);
    }

    /** A place on the picture, shares from the left and from the top. */
    private Point2D at(double across, double down) {
        ImageView picture = (ImageView) scene.lookup("#spectrogram-canvas");
        return picture.localToScreen(across * picture.getFitWidth(), down * picture.getFitHeight());
    }

    private static double playheadX(FxRobot robot) {
        Node playhead = robot.lookup("#playhead").query();
        return playhead.localToScreen(1, 0).getX();
    }

    private static String readOut(FxRobot robot) {
        return robot.lookup("#read-out").queryAs(Label.class).getText();
    }

    private static double brightness(ImageView picture, int y) {
        return picture.getImage()
                .getPixelReader()
                .getColor((int) picture.getImage().getWidth() / 2, y)
                .grayscale()
                .getBrightness();
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        drag(robot, MouseButton.PRIMARY, from, to);
    }

    private static void drag(FxRobot robot, MouseButton button, Point2D from, Point2D to) {
        robot.moveTo(from).press(button).moveTo(from.midpoint(to)).moveTo(to).release(button);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
