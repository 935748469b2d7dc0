package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.auscult.dataset.Recording;
import org.auscult.workbench.FixedPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The program is killed in the middle of work, and goes on where it was. */
@ExtendWith(ApplicationExtension.class)
class CrashTest {
    @TempDir
    static Path home;

    private Desktop desktop;

    @BeforeAll
    static void useAndKill() throws IOException, InterruptedException {
        SmallPlant.train(home, SmallPlant.write(home), "fan");
        Process program =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals(KilledProgram.READY)) {
                said.add(line);
                line = out.readLine();
            }
            assertThat(line).as(String.join("\n", said)).isEqualTo(KilledProgram.READY);
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as("killed, not ended").isNotZero();
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", classPath(), KilledProgram.class.getName(), home.toString()));
        return command;
    }

    private static String classPath() {
        String full = System.getProperty("surefire.test.class.path");
        return Objects.requireNonNullElseGet(full, () -> System.getProperty("java.class.path"))
                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }

    @Start
    void start(Stage stage) {
        desktop = new Desktop(stage, home, SmallPlant.SETTINGS, Platform::runLater, new FixedPaths());
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void goesOnWhereItWas(FxRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        window.await(() -> !window.label("#recordings-count").isEmpty()
                && !robot.lookup("#filter-text")
                        .queryAs(TextField.class)
                        .getText()
                        .isEmpty());
        assertThat(robot.lookup("#filter-text").queryAs(TextField.class).getText())
                .isEqualTo("type:fan");
        Recording focused = window.table().getSelectionModel().getSelectedItem();
        assertThat(focused).isEqualTo(window.table().getItems().get(5));
        assertThat(window.table().getItems())
                .isNotEmpty()
                .allMatch(recording -> recording.machine().type().equals("fan"));
        assertThat(window.table().getColumns()).anyMatch(column -> "Fused".equals(column.getId()));
        TabPane plots = robot.lookup("#plots").queryAs(TabPane.class);
        assertThat(plots.getSelectionModel().getSelectedItem().getId()).isEqualTo("tab-roc");
    }
}
