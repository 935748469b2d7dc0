package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.auscult.FxConditions;
import org.auscult.task.Progress;
import org.auscult.workbench.Job;
import org.auscult.workbench.Offer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What runs is seen, stopped and found again after its end. */
@ExtendWith(ApplicationExtension.class)
final class JobsPaneTest {
    @TempDir
    Path home;

    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private FakeApplication application;

    @Start
    void start(Stage stage) {
        application = new FakeApplication(stage, home, 4, Platform::runLater, Runnable::run, List.of());
        stage.setWidth(1600);
        stage.setHeight(1000);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#all-jobs").queryButton().isDisabled())
                .as("no pane to show it in yet")
                .isTrue();
        robot.clickOn("#welcome-open-demo");
        FxConditions.await(() -> application.workbench.datasetProperty().get() != null);
    }

    @AfterEach
    void end() {
        goOn.countDown();
        lane.shutdownNow();
    }

    @Test
    void aRunningJobTellsItsProgressAndIsStoppedThere(FxRobot robot) throws Exception {
        List<String> stopped = new ArrayList<>();
        robot.interact(() -> application.jobs.submit(
                "Digging",
                lane,
                (progress, stop) -> {
                    progress.accept(new Progress("Shovelling", 1, 4));
                    goOn.await();
                    stop.check();
                    return "done";
                },
                "Stop digging",
                () -> stopped.add("asked")));
        FxConditions.await(
                () -> robot.lookup("#all-jobs").queryButton().getText().equals("Jobs (1)"));
        robot.clickOn("#all-jobs");
        assertThat(robot.lookup("#tools")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText())
                .isEqualTo("Jobs");
        FxConditions.await(() -> texts(robot).stream().anyMatch(text -> text.startsWith("Shovelling")));
        assertThat(texts(robot)).contains("Digging", "Stop digging");
        robot.clickOn("Stop digging");
        assertThat(stopped).containsExactly("asked");
        goOn.countDown();
        FxConditions.await(() -> application.jobs.running().isEmpty());
        assertThat(texts(robot)).doesNotContain("Stop digging");
        assertThat(robot.lookup("#all-jobs").queryButton().getText()).isEqualTo("Jobs");
    }

    @Test
    void aJobThatCanBePausedIsPausedAndGoesOnThere(FxRobot robot) throws Exception {
        List<String> asked = new ArrayList<>();
        robot.interact(() -> {
            Job<String> job = application.jobs.submit("Digging", lane, (progress, stop) -> {
                goOn.await();
                return "done";
            });
            Offer goOn = new Offer("Go on", () -> asked.add("go on"));
            job.pauseBy(new Offer("Pause", () -> {
                asked.add("pause");
                job.pauseBy(goOn);
            }));
        });
        FxConditions.await(
                () -> robot.lookup("#all-jobs").queryButton().getText().equals("Jobs (1)"));
        robot.clickOn("#all-jobs");
        robot.clickOn("Pause");
        robot.clickOn("Go on");
        assertThat(asked).containsExactly("pause", "go on");
    }

    @Test
    void theLogOfARunningJobGoesOnAtItsEnd(FxRobot robot) throws Exception {
        CountDownLatch filled = new CountDownLatch(1);
        robot.interact(() -> application.jobs.submit("Digging", lane, (progress, stop) -> {
            progress.accept(new Progress("Shovelling", 1, 4));
            goOn.await();
            progress.accept(new Progress("Filling in", 1, 4));
            filled.await();
            return "done";
        }));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        FxConditions.await(() -> texts(robot).stream().anyMatch(text -> text.startsWith("Shovelling")));
        robot.clickOn("Log");
        TextArea log = robot.lookup(".job-log").queryAs(TextArea.class);
        assertThat(log.getText()).endsWith("Shovelling");
        goOn.countDown();
        FxConditions.await(() -> log.getText().endsWith("Filling in"));
        assertThat(log.getCaretPosition()).isEqualTo(log.getLength());
        filled.countDown();
    }

    @Test
    void aFailedJobTellsItsErrorAndCopiesIt(FxRobot robot) throws Exception {
        robot.interact(() -> application.jobs.submit("Reading the tape", lane, (progress, stop) -> {
            throw new java.io.IOException("the tape is torn");
        }));
        FxConditions.await(() -> !application.jobs.ended().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(texts(robot)).contains("Reading the tape", "the tape is torn");
        robot.clickOn("Log");
        assertThat(robot.lookup(".job-log").queryAs(TextArea.class).getText())
                .contains("java.io.IOException: the tape is torn");
        robot.clickOn("Copy details");
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Reading the tape\n").contains("java.io.IOException: the tape is torn", "\tat ");
    }

    @Test
    void whatAJobMadeIsOpenedFromTheListByTheKeyboard(FxRobot robot) throws Exception {
        List<String> opened = new ArrayList<>();
        robot.interact(() -> {
            Job<String> job = application.jobs.submit("Writing the report", lane, (progress, stop) -> "report.html");
            job.onDone(file -> job.offer(List.of(new Offer("Open report", () -> opened.add(file)))));
        });
        FxConditions.await(() -> !application.jobs.ended().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.J);
        Button open =
                robot.from(robot.lookup("#jobs-pane")).lookup("Open report").queryButton();
        assertThat(open.getAccessibleText()).isEqualTo("Open report: Writing the report");
        robot.interact(open::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(opened).containsExactly("report.html");
    }

    private static List<String> texts(FxRobot robot) {
        Node pane = robot.lookup("#jobs-pane").query();
        return Stream.of(".label", ".button")
                .flatMap(kind -> pane.lookupAll(kind).stream())
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
