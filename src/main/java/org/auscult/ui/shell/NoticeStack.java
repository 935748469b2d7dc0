package org.auscult.ui.shell;

import atlantafx.base.controls.Notification;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.auscult.ui.Icons;
import org.auscult.workbench.Notice;
import org.auscult.workbench.Notices;

/** Notices in a corner of the window; good news goes away by itself. */
final class NoticeStack extends VBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(8);
    private static final int MOST = 4;

    private final Notices notices;
    private final Map<Notice, Notification> nodes = new LinkedHashMap<>();

    NoticeStack(Notices notices) {
        super(8);
        this.notices = notices;
        setId("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        getStyleClass().add("notice-stack");
        notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(notice -> getChildren().remove(nodes.remove(notice)));
                change.getAddedSubList().forEach(this::show);
            }
        });
        notices.shown().forEach(this::show);
    }

    private void show(Notice notice) {
        Notification node = new Notification(notice.text(), Icons.of(icon(notice.level())));
        node.getStyleClass().addAll("elevated-1", style(notice.level()));
        node.setOnClose(event -> notices.shown().remove(notice));
        node.setMaxWidth(420);
        node.setPrefWidth(420);
        if (!notice.details().isEmpty()) {
            node.setPrimaryActions(new CopyButton(notice.text() + "\n" + notice.details()));
        }
        nodes.put(notice, node);
        getChildren().add(node);
        if (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        if (notice.level() == Notice.Level.DONE) {
            PauseTransition pause = new PauseTransition(LONG_ENOUGH);
            pause.setOnFinished(event -> notices.shown().remove(notice));
            pause.play();
        }
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
