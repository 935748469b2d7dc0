package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class SeenTest {
    @Test
    void whatLiesInAHiddenPlaceIsNotSeen() {
        Region inner = new Region();
        Pane outer = new Pane(inner);
        ObservableValue<Boolean> seen = Seen.of(inner);
        assertThat(seen.getValue()).isTrue();
        outer.setVisible(false);
        assertThat(seen.getValue()).isFalse();
    }

    @Test
    void aHiddenNodeIsHeldByNothing() throws InterruptedException {
        WeakReference<Node> hidden = new WeakReference<>(watchedHidden());
        for (int i = 0; i < 50 && hidden.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(hidden.get()).isNull();
    }

    private static Node watchedHidden() {
        Region node = new Region();
        node.setVisible(false);
        Seen.of(node).addListener((property, old, isSeen) -> node.setOpacity(isSeen ? 1 : 0));
        return node;
    }
}
