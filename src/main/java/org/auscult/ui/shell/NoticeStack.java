package org.auscult.ui.shell;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.auscult.workbench.Notice;
import org.auscult.workbench.Notices;

/** Notices in the corner of the jobs that they tell of: over rows rather than over buttons. */
final class NoticeStack extends VBox {
    /** How long good news stays. */
    static final Duration USUAL_PATIENCE = Duration.seconds(8);

    private final Notices notices;
    private final Duration patience;
    private final Map<Notice, NoticeCard> cards = new IdentityHashMap<>();

    NoticeStack(Notices notices, Duration patience) {
        super(8);
        this.notices = notices;
        this.patience = patience;
        setId("notices");
        setAlignment(Pos.BOTTOM_LEFT);
        setPickOnBounds(false);
        getStyleClass().add("notice-stack");
        notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(notice -> getChildren().remove(cards.remove(notice)));
                change.getAddedSubList().forEach(this::show);
            }
        });
        notices.shown().forEach(this::show);
    }

    private void show(Notice notice) {
        NoticeCard card = new NoticeCard(notice, patience, () -> notices.withdraw(notice));
        cards.put(notice, card);
        getChildren().add(card);
    }
}
