package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.auscult.demo.PlantSettings;
import org.auscult.workbench.Action;
import org.auscult.workbench.FixedPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What holds for the whole program's window, whatever is added to it. */
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
    @TempDir
    static Path home;

    private Desktop desktop;

    @Start
    void start(Stage window) {
        desktop = new Desktop(window, home, new PlantSettings(1, 4, 2, 2, 0, 1), Platform::runLater, new FixedPaths());
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void everyActionIsWhole() {
        List<Action> actions = desktop.actions().all();
        assertThat(actions).extracting(Action::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(actions).extracting(Action::label).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(actions.stream()
                        .map(Action::shortcut)
                        .filter(keys -> !keys.isEmpty())
                        .map(KeyCombination::valueOf))
                .doesNotHaveDuplicates();
        assertThat(actions).allSatisfy(action -> {
            FontIcon icon = WaitForAsyncUtils.waitForAsyncFx(5000, () -> new FontIcon(action.icon()));
            assertThat(icon.getIconCode()).isNotNull();
            assertThat(action.obstacle().getValue()).isNotNull();
            assertThat(action.isEnabled())
                    .isEqualTo(action.obstacle().getValue().isBlank());
        });
        assertThat(actions.stream().filter(action -> !action.isEnabled()))
                .as("with nothing open, some must say why they can't be done")
                .isNotEmpty();
    }

    @Test
    void thePlotThatIsGoneToIsTheOneSavedThoughItWasInFrontAlready(FxRobot robot) {
        List.of("roc", "contributions", "evaluation", "roc", "contributions").forEach(pane -> visit(robot, pane));
        assertThat(desktop.actions().named("plot-save-data").words()).isEqualTo("Save Data of Contributions …");
        visit(robot, "evaluation");
        assertThat(desktop.actions().named("plot-save-data").words()).isEqualTo("Save Data of Evaluation …");
        visit(robot, "runs");
        assertThat(desktop.actions().named("plot-save-data").obstacle().getValue())
                .isEqualTo("Runs has no plot");
        visit(robot, "roc");
        assertThat(desktop.actions().named("plot-table").words()).isEqualTo("Plot as Table (ROC)");
    }

    private void visit(FxRobot robot, String pane) {
        robot.interact(() -> desktop.actions().named("pane-" + pane).run().run());
    }
}
