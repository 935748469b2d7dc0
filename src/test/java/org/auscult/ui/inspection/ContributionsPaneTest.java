package org.auscult.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.PlotText;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ContributionsPaneTest {
    private static final Pattern RECTANGLE = Pattern.compile("<rect [^>]*?width=['\"]([0-9.]+)['\"]");

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private final BooleanProperty bySize = new SimpleBooleanProperty();
    private ContributionsPane pane;
    private List<ScoredClip> ranked;
    private Supplier<List<List<String>>> clips;

    @Start
    void start(Stage stage) {
        pane = new ContributionsPane(workbench, selection, bySize, (plot, rows, figure, sources) -> {
            clips = rows;
            return plot;
        });
        stage.setScene(new Scene(pane, 600, 340));
        stage.sizeToScene();
        stage.show();
    }

    @BeforeEach
    void showRun(FxRobot robot) {
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(Fakes.run(dataset));
            ScoreView view = workbench.scoresProperty().get();
            ranked = view.clips().stream()
                    .filter(clip -> clip.role() == Role.TEST
                            && clip.recording().machine().id().equals("02"))
                    .sorted(Comparator.comparingDouble((ScoredClip clip) -> -view.fused(clip)))
                    .toList();
            selection.focusedProperty().set(ranked.get(0).recording());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D bar(FxRobot robot, int index) {
        Node canvas = robot.lookup("#clip-bars").query();
        Bounds all = canvas.localToScreen(canvas.getBoundsInLocal());
        double width = Math.min(24, (all.getWidth() - 24) / ranked.size());
        return new Point2D(all.getMinX() + 12 + (index + 0.5) * width, all.getMaxY() - 12);
    }

    @Test
    void theTableAddsUpToTheFusedScore() {
        List<List<String>> rows = pane.table();
        double sum = rows.subList(1, rows.size() - 1).stream()
                .mapToDouble(row -> Double.parseDouble(row.get(1)))
                .sum();
        assertThat(Double.parseDouble(rows.get(rows.size() - 1).get(1))).isCloseTo(sum, within(1e-4));
        assertThat(sum).isCloseTo(workbench.scoresProperty().get().fused(ranked.get(0)), within(1e-4));
        assertThat(pane.figure().orElseThrow().title())
                .contains(
                        ranked.get(0).recording().name(),
                        RunWords.titled(workbench.shownProperty().get()));
    }

    @Test
    void theBarsAreOrderedBySizeWhereWantedWithTheirSumLast(FxRobot robot) {
        List<String> usual = firsts(pane.table());
        robot.clickOn("#contributions-by-size");
        assertThat(bySize.get()).isTrue();
        List<List<String>> rows = pane.table();
        assertThat(rows.subList(1, rows.size() - 1))
                .isSortedAccordingTo(Comparator.comparingDouble(row -> -Math.abs(Double.parseDouble(row.get(1)))));
        assertThat(firsts(rows))
                .containsExactlyInAnyOrderElementsOf(usual)
                .last()
                .isEqualTo("Fused");
    }

    private static List<String> firsts(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    @Test
    void theBarsOfAllMachinesHaveOneScaleWithItsUnit() {
        ScoreView view = workbench.scoresProperty().get();
        Fusion fusion = view.fusion();
        ScoreScale scale = ScoreScale.of(view, fusion);
        Set<Long> lengthsOfOne = new HashSet<>();
        Set<MachineId> machines = new HashSet<>();
        for (ScoredClip clip : view.clips()) {
            if (Math.abs(view.fused(clip)) > 0.1 && Math.abs(view.fused(clip)) < scale.reach()) {
                SVGGraphics2D g = new SVGGraphics2D(600, 200);
                new ContributionBars(view.scores(), clip, fusion, false, scale.reach(), 0)
                        .paint(g, Color.BLACK, 600, 200);
                List<Double> widths = RECTANGLE
                        .matcher(g.getSVGElement())
                        .results()
                        .map(found -> Double.parseDouble(found.group(1)))
                        .toList();
                lengthsOfOne.add(Math.round(widths.get(view.scores().size()) / Math.abs(view.fused(clip))));
                machines.add(clip.recording().machine());
                assertThat(g.getSVGElement()).contains(">std. deviations<");
            }
        }
        assertThat(machines).hasSizeGreaterThan(1);
        assertThat(lengthsOfOne).as("points a standard deviation").hasSize(1);
    }

    @Test
    void withoutTestClipsTheBarsReachAsFarAsThoseOfTheOtherClips() {
        Experiment run = Fakes.run(dataset);
        List<ScoredClip> learned = run.table().clips().stream()
                .filter(clip -> clip.role() == Role.LEARNED)
                .map(clip -> new ScoredClip(
                        clip.recording(), clip.role(), new float[2], clip.raw(), new double[] {20, 0}, new float[0]))
                .toList();
        Experiment untested = Fakes.scored(run, learned);
        Fusion mean = run.fusions().get(0);
        assertThat(ScoreScale.of(ScoreView.of(untested, mean), mean).reach()).isEqualTo(10);
    }

    @Test
    void clipsThatHowlDontMakeTheBarsOfTheOthersTooShort() {
        Experiment run = Fakes.run(dataset);
        List<ScoredClip> tests = run.table().clips().stream()
                .filter(ScoredClip::isTest)
                .map(clip -> new ScoredClip(
                        clip.recording(),
                        clip.role(),
                        new float[2],
                        clip.raw(),
                        new double[] {clip.recording().condition() == Condition.ANOMALOUS ? 4000 : 2, 0},
                        new float[0]))
                .toList();
        List<ScoredClip> mostNormal = tests.stream()
                .sorted(Comparator.comparingDouble(clip -> clip.z()[0]))
                .limit(tests.size() / 2 + 3)
                .toList();
        Fusion mean = run.fusions().get(0);
        ScoreScale scale = ScoreScale.of(ScoreView.of(Fakes.scored(run, mostNormal), mean), mean);
        assertThat(scale.reach()).isEqualTo(5);
        assertThat(scale.highest()).isEqualTo(5);
    }

    @Test
    void sevenScoresLeaveRoomForTheClipsBelowAsLongAsTheyCanBeRead() {
        ScoreView view = workbench.scoresProperty().get();
        RankedClips below = new RankedClips(view, ranked.get(0).machine(), new ScoreScale(1, 0, 1));
        List<String> seven = Collections.nCopies(7, "S");
        Fusion fusion = Objects.requireNonNull(view.fusion());
        ContributionBars bars = new ContributionBars(seven, ranked.get(0), fusion, false, 1, below.least());
        for (double height : new double[] {210, 260, 400}) {
            assertThat(height - bars.bottom(height)).as("of %s", height).isGreaterThanOrEqualTo(below.least());
        }
        assertThat(bars.least() - bars.bottom(bars.least())).isEqualTo(below.least());
        assertThat(bars.bottom(180)).as("takes what is of no use to the clips").isGreaterThan(170);
    }

    @Test
    void numbersThatHaveNoRoomAreLeftOutWhole() {
        ScoreView view = workbench.scoresProperty().get();
        double[] huge = {3.3e23, 1};
        ScoredClip clip = new ScoredClip(ranked.get(0).recording(), Role.TEST, new float[2], huge, huge, new float[0]);
        SVGGraphics2D g = new SVGGraphics2D(600, 200);
        g.setFont(PlotText.drawingFont());
        new ContributionBars(view.scores(), clip, Objects.requireNonNull(view.fusion()), false, 5, 0)
                .paint(g, Color.BLACK, 600, 200);
        assertThat(g.getSVGElement())
                .contains("(z 3.30e+23)")
                .contains("(z 1.00, raw 1.00)")
                .doesNotContain("raw 3.30e+23");
    }

    @Test
    void thatAMachineHasFewNormalsIsSaidBesideItsScores(FxRobot robot) {
        Label few = robot.lookup("#contributions-few").queryAs(Label.class);
        assertThat(few.getText())
                .startsWith("Only ")
                .endsWith(" normal clips of fan 02 to learn from: too few for its scores to mean much");
        robot.interact(() -> {
            Dataset large = Fakes.dataset(Path.of("plant"), 40);
            workbench.datasetProperty().set(large);
            workbench.shownProperty().set(Fakes.run(large));
            selection
                    .focusedProperty()
                    .set(workbench.scoresProperty().get().clips().get(0).recording());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(few.isVisible()).isFalse();
    }

    @Test
    void aLowPaneIsScrolledToTheClipsBelow(FxRobot robot) {
        robot.interact(() -> {
            pane.setMaxHeight(120);
            pane.getScene().setRoot(new StackPane(pane));
        });
        WaitForAsyncUtils.waitForFxEvents();
        ScoreView view = workbench.scoresProperty().get();
        double below = new RankedClips(view, ranked.get(0).machine(), new ScoreScale(1, 0, 1)).least();
        Fusion fusion = Objects.requireNonNull(view.fusion());
        double least = new ContributionBars(view.scores(), ranked.get(0), fusion, false, 1, below).least();
        assertThat(robot.lookup("#clip-shares").queryAs(Region.class).getHeight())
                .isGreaterThanOrEqualTo(least);
        robot.interact(() -> robot.lookup("#contributions .scroll-pane")
                .queryAs(ScrollPane.class)
                .setVvalue(1));
        robot.clickOn(bar(robot, 2));
        assertThat(selection.focusedProperty().get()).isEqualTo(ranked.get(2).recording());
    }

    @Test
    void aClickOnABarFocusesItsClip(FxRobot robot) {
        robot.moveTo(bar(robot, 2));
        assertThat(selection.hoveredProperty().get()).isEqualTo(ranked.get(2).recording());
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(selection.focusedProperty().get()).isEqualTo(ranked.get(2).recording());
    }

    @Test
    void theClipsBelowHaveATableOfTheirOwn(FxRobot robot) {
        assertThat(clips.get()).hasSize(1 + ranked.size()).first().asList().startsWith("rank", "file");
        for (int i = 0; i < ranked.size(); i++) {
            assertThat(clips.get().get(i + 1))
                    .startsWith(String.valueOf(i + 1), ranked.get(i).recording().name());
        }
        robot.interact(() -> robot.lookup("#clip-bars").query().setVisible(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#clip-bars").queryAs(Region.class).getHeight())
                .as("a table in their place has room for some rows")
                .isGreaterThan(120);
        focus(robot, null);
        assertThat(clips.get()).hasSize(1);
    }

    @Test
    void theArrowKeysGoFromClipToClip(FxRobot robot) {
        robot.clickOn(bar(robot, 2)).type(KeyCode.RIGHT);
        assertThat(selection.focusedProperty().get()).isEqualTo(ranked.get(3).recording());
        robot.type(KeyCode.HOME).type(KeyCode.LEFT);
        assertThat(selection.focusedProperty().get()).isEqualTo(ranked.get(0).recording());
        robot.type(KeyCode.END);
        assertThat(selection.focusedProperty().get())
                .isEqualTo(ranked.get(ranked.size() - 1).recording());
    }

    @Test
    void aDragSelectsAndControlTakesAway(FxRobot robot) {
        robot.drag(bar(robot, 0)).dropTo(bar(robot, 2));
        assertThat(selection.selectedProperty().get()).containsExactlyElementsOf(recordings(0, 3));
        robot.press(KeyCode.CONTROL);
        robot.clickOn(bar(robot, 1));
        robot.release(KeyCode.CONTROL);
        assertThat(selection.selectedProperty().get())
                .containsExactlyInAnyOrder(
                        ranked.get(0).recording(), ranked.get(2).recording());
    }

    @Test
    void theButtonOfTheMenuNeitherFocusesNorSelects(FxRobot robot) {
        Recording before = selection.focusedProperty().get();
        robot.moveTo(bar(robot, 2)).press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        assertThat(selection.focusedProperty().get()).isEqualTo(before);
        robot.moveTo(bar(robot, 0)).press(MouseButton.SECONDARY);
        robot.moveTo(bar(robot, 2)).release(MouseButton.SECONDARY);
        assertThat(selection.selectedProperty().get()).isEmpty();
    }

    @Test
    void theBarsAreThoseOfTheFocusedMachineAndComeBack(FxRobot robot) {
        Image before = picture(robot);
        focus(robot, null);
        assertThat(samePixels(picture(robot), before))
                .as("nothing is explained")
                .isFalse();
        focus(robot, ranked.get(0).recording());
        assertThat(samePixels(picture(robot), before)).isTrue();
        focus(robot, ranked.get(3).recording());
        assertThat(samePixels(picture(robot), before)).as("another is framed").isFalse();
        robot.moveTo(bar(robot, 2));
        assertThat(selection.hoveredProperty().get()).isEqualTo(ranked.get(2).recording());

        Recording other = dataset.recordings().get(0);
        assertThat(other.machine()).isNotEqualTo(ranked.get(0).recording().machine());
        focus(robot, other);
        robot.moveTo(bar(robot, 1));
        Recording hovered = selection.hoveredProperty().get();
        assertThat(hovered).isNotNull();
        assertThat(hovered.machine()).isEqualTo(other.machine());
    }

    private void focus(FxRobot robot, Recording recording) {
        robot.interact(() -> selection.focusedProperty().set(recording));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Image picture(FxRobot robot) {
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = pane.snapshot(null, null));
        return picture[0];
    }

    private static boolean samePixels(Image a, Image b) {
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight();
    }

    private List<Recording> recordings(int from, int to) {
        return ranked.subList(from, to).stream().map(ScoredClip::recording).toList();
    }
}
