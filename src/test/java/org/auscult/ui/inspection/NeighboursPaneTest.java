package org.auscult.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.inspection.Neighbour;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Neighbours;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class NeighboursPaneTest {
    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private Listening listening;

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(Platform::runLater);
        Sounds sounds = new Sounds(jobs, Runnable::run, recording -> Waveform.mono(new float[16000], 16000));
        listening = new Listening(selection, sounds, jobs, Runnable::run, Platform::runLater, new FakeOutput());
        Neighbours neighbours = new Neighbours(workbench, selection, listening, jobs, Runnable::run);
        stage.setScene(new Scene(new NeighboursPane(workbench, selection, neighbours, listening), 500, 300));
        stage.show();
    }

    @AfterEach
    void close() {
        listening.close();
    }

    @Test
    void listsTheNearestNormalsAndSaysWhichIsAudible(FxRobot robot) {
        TableView<Neighbour> table = robot.lookup("#neighbours-table").queryTableView();
        assertThat(table.isVisible()).as("no run").isFalse();
        Recording clip = dataset.recordings().get(1);
        robot.interact(() -> {
            workbench.datasetProperty().set(dataset);
            workbench.shownProperty().set(Fakes.run(dataset));
            selection.focusedProperty().set(clip);
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<Neighbour> listed = table.getItems();
        assertThat(listed).isNotEmpty().allSatisfy(n -> {
            assertThat(n.clip().recording().machine()).isEqualTo(clip.machine());
            assertThat(n.clip().recording().split()).isEqualTo(Split.TRAIN);
        });
        assertThat(listed).isSortedAccordingTo(java.util.Comparator.comparingDouble(Neighbour::distance));
        assertThat(table.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .as("no column for what nobody knows")
                .doesNotContain("Domain");
        assertThat(listening.otherProperty().get())
                .isEqualTo(listed.get(0).clip().recording());

        Recording second = listed.get(1).clip().recording();
        robot.clickOn(robot.lookup(second.name()).queryLabeled());
        assertThat(listening.otherProperty().get()).isEqualTo(second);
        Label audible = robot.lookup("#audible").queryAs(Label.class);
        assertThat(audible.getText()).contains("A, " + clip.name());
        robot.interact(listening::flip);
        assertThat(audible.getText()).contains("B, " + second.name());
        assertThat(listening.playingProperty().get()).isTrue();

        robot.doubleClickOn(robot.lookup(second.name()).queryLabeled());
        assertThat(selection.focusedProperty().get()).isEqualTo(second);
        assertThat(listening.flippedProperty().get()).isFalse();
    }
}
