package org.auscult.ui.shell;

import atlantafx.base.controls.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.auscult.ui.CopyButton;
import org.auscult.ui.Icons;
import org.auscult.workbench.Notice;
import org.auscult.workbench.Offer;

/** A notice with what can be done about it. What is no error and has no details goes by itself, but not while it is looked at. */
final class NoticeCard extends Notification {
    private static final double WIDTH = 420;
    /** Not that the pointer enters a node: nodes come under one that rests. */
    private static final Set<EventType<?>> SIGNS_OF_A_USER = Set.of(
            MouseEvent.MOUSE_MOVED,
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_DRAGGED,
            ScrollEvent.SCROLL,
            KeyEvent.KEY_PRESSED);

    private final Runnable close;
    private final BooleanBinding lookedAt =
            BooleanExpression.booleanExpression(hoverProperty()).or(focusWithinProperty());

    /**
     * A card that is not shown yet.
     *
     * @param patience how long good news stays
     * @param close takes the notice away
     */
    NoticeCard(Notice notice, Duration patience, Runnable close) {
        super(notice.text(), Icons.of(icon(notice.level())));
        this.close = close;
        getStyleClass().addAll("elevated-1", style(notice.level()));
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setAccessibleText(notice.text());
        setOnClose(event -> close.run());
        List<Button> buttons = new ArrayList<>();
        notice.offers().forEach(offer -> buttons.add(button(notice, offer)));
        if (!notice.details().isEmpty()) {
            buttons.add(new CopyButton(() -> notice.text() + "\n" + notice.details()));
        }
        setPrimaryActions(buttons.toArray(Button[]::new));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        if (notice.level() != Notice.Level.ERROR && notice.details().isEmpty()) {
            goAfter(patience);
        }
    }

    private Button button(Notice notice, Offer offer) {
        Button button = new Button(offer.words());
        button.setAccessibleText(offer.words() + ": " + notice.text());
        button.setOnAction(event -> {
            close.run();
            offer.accept().run();
        });
        return button;
    }

    /** Who is away has not read it: its time begins with what the user does next. */
    private void goAfter(Duration patience) {
        PauseTransition pause = new PauseTransition(patience);
        pause.setOnFinished(event -> close.run());
        EventHandler<InputEvent> sign = event -> {
            if (SIGNS_OF_A_USER.contains(event.getEventType()) && !lookedAt.get()) {
                pause.play();
            }
        };
        sceneProperty().subscribe((old, scene) -> {
            if (old != null) {
                old.removeEventFilter(InputEvent.ANY, sign);
            }
            if (scene != null) {
                scene.addEventFilter(InputEvent.ANY, sign);
            }
        });
        lookedAt.subscribe((old, looked) -> {
            if (looked) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
    }

    private static String icon(Notice.Level level) {
        return switch (level) {
            case DONE -> "mdi2c-check-circle-outline";
            case WARNING -> "mdi2a-alert-outline";
            case ERROR -> "mdi2a-alert-circle-outline";
        };
    }

    private static String style(Notice.Level level) {
        return switch (level) {
            case DONE -> "success";
            case WARNING -> "warning";
            case ERROR -> "danger";
        };
    }
}
