package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.auscult.FxConditions;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Notices offer what can be done, and go when they have been read. */
@ExtendWith(ApplicationExtension.class)
final class NoticeStackTest {
    private static final Duration PATIENCE = Duration.millis(1500);

    private final Notices notices = new Notices();
    private final List<String> done = new ArrayList<>();

    @Start
    void start(Stage stage) {
        StackPane root = new StackPane(new Button("Elsewhere"), new NoticeStack(notices, PATIENCE));
        StackPane.setAlignment(root.getChildren().get(0), Pos.TOP_LEFT);
        Scene scene = new Scene(root, 900, 600);
        Theme.style(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anOfferIsTakenByAClickAndTheNoticeGoes(FxRobot robot) {
        robot.interact(() -> notices.done("The run is in the trash", offer("Undo")));
        robot.clickOn("Undo");
        assertThat(done).containsExactly("Undo");
        assertThat(notices.shown()).isEmpty();
        assertThat(robot.lookup(".notification").tryQuery()).isEmpty();
    }

    @Test
    void theKeyboardReachesTakesAndCloses(FxRobot robot) {
        robot.clickOn("Elsewhere");
        robot.interact(() -> {
            notices.done("One", offer("Show run"));
            notices.done("Two", offer("Open report"));
        });
        robot.push(KeyCode.TAB);
        assertThat(card(robot, "One").isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(done).containsExactly("Show run");
        robot.interact(() -> robot.lookup("Open report").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(done).containsExactly("Show run");
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void goodNewsGoesUnlessThePointerIsOnItAndErrorsStay(FxRobot robot) throws Exception {
        robot.interact(() -> {
            notices.failed("Reading", new IOException("torn"));
            notices.done("Copied");
            notices.done("Copied");
        });
        robot.moveTo(card(robot, "Copied"));
        FxConditions.await(() -> notices.shown().size() == 2);
        WaitForAsyncUtils.sleep((long) (1.4 * PATIENCE.toMillis()), TimeUnit.MILLISECONDS);
        assertThat(notices.shown()).hasSize(2);
        robot.moveTo("Elsewhere");
        FxConditions.await(() -> notices.shown().size() == 1);
        assertThat(robot.lookup(".notification").queryAll()).hasSize(1);
        assertThat(robot.lookup("Copy details").tryQuery()).isPresent();
    }

    @Test
    void whoIsAwayFindsTheNoticeOnComingBack(FxRobot robot) throws Exception {
        robot.interact(() -> notices.done("Trained"));
        WaitForAsyncUtils.sleep((long) (1.4 * PATIENCE.toMillis()), TimeUnit.MILLISECONDS);
        assertThat(notices.shown()).hasSize(1);
        robot.moveTo("Elsewhere");
        FxConditions.await(() -> notices.shown().isEmpty());
    }

    private static Node card(FxRobot robot, String text) {
        return robot.lookup(".notification").<NoticeCard>queryAllAs(NoticeCard.class).stream()
                .filter(card -> card.getMessage().equals(text))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<Offer> offer(String words) {
        return List.of(new Offer(words, () -> done.add(words)));
    }
}
