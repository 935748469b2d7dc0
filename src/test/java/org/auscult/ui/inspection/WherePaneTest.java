package org.auscult.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.inspection.OcclusionMap;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Occlusions;
import org.auscult.workbench.Region;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class WherePaneTest {
    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private final List<Recording> asked = new ArrayList<>();
    private Listening listening;
    private WherePane pane;

    /** Four windows of half a second, two bands; the second window's lower band makes the score. */
    private static final OcclusionMap MAP = new OcclusionMap(
            5,
            2,
            new double[] {0, 1000, 8000},
            new double[] {0.1, 4, 0.2, -0.5},
            new double[] {3.9, 0.3},
            new double[] {0.1, 0, 3.5, 0.5, 0.1, 0.1, -0.5, 0});

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(Platform::runLater);
        Sounds sounds = new Sounds(jobs, Runnable::run, recording -> Waveform.mono(new float[32000], 16000));
        listening = new Listening(selection, sounds, jobs, Runnable::run, Platform::runLater, new FakeOutput());
        Occlusions occlusions = new Occlusions(
                workbench, selection, jobs, Runnable::run, (run, recording, backgrounds, fusion, progress, stop) -> {
                    assertThat(backgrounds).doesNotContain(recording).isNotEmpty();
                    asked.add(recording);
                    return MAP;
                });
        pane = new WherePane(workbench, selection, occlusions, listening);
        TabPane tabs = new TabPane(new Tab("Other", new Label("other")), new Tab("Where", pane));
        stage.setScene(new Scene(tabs, 600, 340));
        stage.sizeToScene();
        stage.show();
    }

    @BeforeEach
    void showRun(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(Fakes.run(dataset));
        });
    }

    @AfterEach
    void close() {
        listening.close();
    }

    private Recording scored(Role role) {
        return workbench.scoresProperty().get().clips().stream()
                .filter(clip -> clip.role() == role)
                .map(ScoredClip::recording)
                .findFirst()
                .orElseThrow();
    }

    private void look(FxRobot robot, Recording recording) {
        robot.interact(() -> selection.focusedProperty().set(recording));
        robot.clickOn("Where");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theDetectorIsAskedOnlyWhileThePaneIsSeen(FxRobot robot) {
        Recording clip = scored(Role.TEST);
        robot.interact(() -> selection.focusedProperty().set(clip));
        assertThat(asked).isEmpty();
        look(robot, clip);
        assertThat(asked).containsExactly(clip);
        robot.clickOn("Other");
        robot.clickOn("Where");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked).as("kept").containsExactly(clip);
    }

    @Test
    void aClickOnAPartPlaysItAlone(FxRobot robot) {
        look(robot, scored(Role.TEST));
        assertThat(reading(robot)).contains("0.5–1.0 s").contains("falls by 4.00 σ, from 5.00 to 1.00");
        Bounds map = robot.lookup("#where-map")
                .query()
                .localToScreen(robot.lookup("#where-map").query().getBoundsInLocal());
        double plotWidth = map.getWidth() - 58 - 54;
        robot.moveTo(map.getMinX() + 58 + plotWidth * 0.375, map.getMaxY() - 38 - 12);
        robot.clickOn(MouseButton.SECONDARY);
        assertThat(listening.playingProperty().get())
                .as("the menu's button plays nothing")
                .isFalse();
        robot.interact(() -> {
            listening.otherProperty().set(scored(Role.LEARNED));
            listening.flippedProperty().set(true);
        });
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(listening.flippedProperty().get())
                .as("the part is the recording's, not the neighbour's")
                .isFalse();
        assertThat(reading(robot)).contains("0–1000 Hz").contains("falls by 3.50 σ");
        Region marked = listening.regionProperty().get();
        assertThat(marked.time().from()).isCloseTo(0.5, within(1e-9));
        assertThat(marked.time().to()).isCloseTo(1, within(1e-9));
        assertThat(marked.band().highHertz()).isEqualTo(1000);
        assertThat(listening.playingProperty().get()).isTrue();
    }

    @Test
    void theKeysGoFromPartToPart(FxRobot robot) {
        look(robot, scored(Role.TEST));
        robot.interact(() -> robot.lookup("#where-map").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(reading(robot)).as("begins at the strongest").contains("0.5–1.0 s, all frequencies");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(reading(robot)).contains("0.5–1.0 s, 0–1000 Hz");
        robot.type(KeyCode.RIGHT, KeyCode.UP);
        assertThat(reading(robot)).contains("1.0–1.5 s, 1000–8000 Hz");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(reading(robot)).contains("1.5–2.0 s, 0–1000 Hz").contains("rises by 0.50");
        robot.type(KeyCode.ENTER);
        assertThat(listening.regionProperty().get().time().to()).isCloseTo(2, within(1e-9));
    }

    @Test
    void theStrongestIsTheWholeTimeOfABandWhereThatIsMost() {
        WhereWords words = new WhereWords(new OcclusionMap(
                8, 1, new double[] {0, 1000, 8000}, new double[] {1.39, 1}, new double[] {0.2, 7.47}, new double[] {
                    1, 1, 0, 1.2
                }));
        assertThat(words.of(words.strongest()))
                .startsWith("the whole time, 1000–8000 Hz: ")
                .contains("7.47");
    }

    @Test
    void theKeyTellsWhatTheDeepestColourStandsFor() {
        WhereColors colors = WhereColors.of(new OcclusionMap(
                8, 1, new double[] {0, 1000, 8000}, new double[] {9}, new double[] {9, 9}, new double[] {0.5, -2}));
        assertThat(colors.ends()).as("of the parts, not of whole windows").isEqualTo("±2.00 σ");
        assertThat(colors.of(-2)).isEqualTo(WhereColors.NORMAL);
        assertThat(colors.of(1).getAlpha()).isEqualTo(128);
    }

    @Test
    void aFallThatIsNoNumberIsNotTheStrongest() {
        double nan = Double.NaN;
        double[] edges = {0, 1000, 8000};
        assertThat(new WhereWords(new OcclusionMap(
                                8, 1, edges, new double[] {nan}, new double[] {0.2, 7}, new double[] {nan, 1}))
                        .strongest())
                .isEqualTo(new WhereMap.Part(WhereMap.Part.ALL, 1));
        assertThat(new WhereWords(new OcclusionMap(
                                8, 1, edges, new double[] {nan}, new double[] {nan, nan}, new double[] {nan, nan}))
                        .strongest())
                .as("the first")
                .isEqualTo(new WhereMap.Part(WhereMap.Part.ALL, 0));
    }

    @Test
    void theKeyThatGoesBackIsLeftToTheWindow(FxRobot robot) {
        look(robot, scored(Role.TEST));
        robot.interact(() -> robot.lookup("#where-map").query().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(reading(robot)).startsWith("Strongest");
    }

    @Test
    void aLearnedRecordingIsWarnedOf(FxRobot robot) {
        Label warning = robot.lookup("#where-warning").queryAs(Label.class);
        look(robot, scored(Role.TEST));
        assertThat(warning.isVisible()).isFalse();
        look(robot, scored(Role.LEARNED));
        assertThat(warning.isVisible()).isTrue();
        assertThat(warning.getText()).contains("learned from this very recording");
    }

    @Test
    void theTableTwinHasEveryPart(FxRobot robot) {
        assertThat(pane.table()).as("the titles alone").hasSize(1);
        assertThat(pane.figure()).as("no empty picture leaves").isEmpty();
        look(robot, scored(Role.TEST));
        assertThat(pane.figure().orElseThrow().title())
                .contains(
                        scored(Role.TEST).name(),
                        RunWords.titled(workbench.shownProperty().get()));
        assertThat(pane.table()).hasSize(1 + 4 + 2 + 8);
        assertThat(pane.table()).contains(List.of("0.50", "1.00", "0.00", "1000.00", "3.5000"));
        assertThat(pane.table()).contains(List.of("0.00", "2.00", "0.00", "1000.00", "3.9000"));
    }

    private static String reading(FxRobot robot) {
        return robot.lookup("#where-reading").queryAs(Label.class).getText();
    }
}
