package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.auscult.workbench.FixedPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every pane of the whole window: what can be used has a name, and what can be read stands out from what is behind it. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    /** WCAG 2.1, 1.4.3: text of normal size. */
    private static final double LEAST_CONTRAST = 4.5;

    @TempDir
    static Path home;

    private final Set<String> texts = new TreeSet<>();
    private Desktop desktop;
    private Stage stage;

    @BeforeAll
    static void plant() throws IOException {
        SmallPlant.train(home, SmallPlant.write(home), "fan");
    }

    @Start
    void start(Stage window) {
        stage = window;
        desktop = new Desktop(window, home, SmallPlant.SETTINGS, Platform::runLater, new FixedPaths());
    }

    @AfterEach
    void stop() throws InterruptedException {
        desktop.close();
    }

    @Test
    void everyControlHasANameAndEveryTextStandsOut(FxRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        Set<String> nameless = new TreeSet<>();
        Set<String> faint = new TreeSet<>();
        look(robot, nameless, faint);
        if (window.isShown("#welcome")) {
            robot.clickOn("#welcome-open-demo");
        }
        window.await(() -> window.table().getColumns().stream().anyMatch(column -> "Fused".equals(column.getId())));
        for (int theme = 0; theme < 2; theme++) {
            look(robot, nameless, faint);
            robot.clickOn("#theme");
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(texts).as("texts looked at").hasSizeGreaterThan(100);
        assertThat(faint).as("texts with too little contrast").isEmpty();
        assertThat(nameless).as("controls without an accessible name").isEmpty();
    }

    @Test
    void f6ReachesEverySection(FxRobot robot) throws Exception {
        WindowDriver window = new WindowDriver(robot);
        if (window.isShown("#welcome")) {
            robot.clickOn("#welcome-open-demo");
        }
        window.await(() -> !window.table().getItems().isEmpty());
        robot.interact(() -> {
            window.table().getSelectionModel().select(0);
            window.table().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (String part : List.of("#spectrogram", "#inspections", "#plots", "#tools", "#recordings-pane")) {
            robot.type(KeyCode.F6);
            assertThat(robot.lookup(part).queryAll().stream()
                            .flatMap(node -> robot
                                    .from(node)
                                    .lookup((Node own) ->
                                            own == stage.getScene().getFocusOwner())
                                    .queryAll()
                                    .stream()))
                    .as(part)
                    .hasSize(1);
        }
    }

    /** Brings each tab to the front in turn. */
    private void look(FxRobot robot, Set<String> nameless, Set<String> faint) {
        List<Tab> tabs = new ArrayList<>();
        robot.interact(() -> visit(stage.getScene().getRoot(), node -> {
            if (node instanceof TabPane pane) {
                tabs.addAll(pane.getTabs());
            }
        }));
        check(robot, nameless, faint);
        for (Tab tab : tabs) {
            robot.interact(() -> tab.getTabPane().getSelectionModel().select(tab));
            WaitForAsyncUtils.waitForFxEvents();
            check(robot, nameless, faint);
        }
    }

    private void check(FxRobot robot, Set<String> nameless, Set<String> faint) {
        robot.interact(() -> {
            Scene scene = stage.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            visit(scene.getRoot(), node -> {
                if (node instanceof Control control
                        && isUsable(control)
                        && name(control).isEmpty()) {
                    nameless.add(describe(control));
                }
                if (node instanceof Text text && isRead(text)) {
                    texts.add(text.getText());
                    double contrast = contrast(text);
                    if (contrast < LEAST_CONTRAST) {
                        faint.add(String.format(
                                Locale.ROOT,
                                "%.2f: \"%s\" in %s, %s on %s",
                                contrast,
                                text.getText(),
                                describe(text.getParent()),
                                text.getFill(),
                                behind(text)));
                    }
                }
            });
        });
    }

    private static void visit(Node node, Consumer<Node> seen) {
        if (!node.isVisible()) {
            return;
        }
        seen.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, seen));
        }
    }

    private static boolean isUsable(Control control) {
        boolean isFrame = control instanceof Label
                || control instanceof ScrollBar
                || control instanceof ScrollPane
                || control instanceof SplitPane
                || control instanceof TabPane;
        boolean isPart = control.getParent() instanceof Spinner<?> || control.getParent() instanceof ComboBoxBase<?>;
        return control.isFocusTraversable() && !isFrame && !isPart;
    }

    private static String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        if (control instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return control instanceof TextInputControl input && input.getPromptText() != null ? input.getPromptText() : "";
    }

    private static boolean isRead(Text text) {
        boolean isDisabled = text.isDisabled();
        boolean isIcon = text.getClass() != Text.class
                && !text.getClass().getSimpleName().equals("LabeledText");
        return !isDisabled && !isIcon && !text.getText().isBlank() && text.getFill() instanceof Color;
    }

    private static double contrast(Text text) {
        double front = luminance(over((Color) text.getFill(), behind(text)));
        double back = luminance(behind(text));
        return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    }

    /** The colour that all backgrounds below a node make together. */
    private static Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color color) {
                        layers.add(color);
                    }
                }
            }
        }
        Color under = Color.WHITE;
        for (int i = layers.size() - 1; i >= 0; i--) {
            under = over(layers.get(i), under);
        }
        return under;
    }

    private static Color over(Color front, Color back) {
        double a = front.getOpacity();
        return Color.color(
                a * front.getRed() + (1 - a) * back.getRed(),
                a * front.getGreen() + (1 - a) * back.getGreen(),
                a * front.getBlue() + (1 - a) * back.getBlue());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + " "
                + node.getStyleClass();
    }
}
