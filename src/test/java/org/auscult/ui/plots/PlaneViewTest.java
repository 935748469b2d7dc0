package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.workbench.Viewport;
import org.auscult.workbench.Zoom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlaneViewTest {
    private static final Viewport HALF = new Viewport(0, 4, 0, 4);

    private Viewport dots = new Viewport(0, 8, 0, 8);
    private final PlaneView view = new PlaneView(() -> Optional.of(dots), () -> {}, new ZoomHistory(() -> 0));

    @Test
    void whoSeesAllGoesOnSeeingItAndWhoHasZoomedStaysThere() {
        view.begin();
        Viewport whole = new Viewport(-9, 9, -9, 9);
        view.setWhole(whole);
        assertThat(view.part()).isEqualTo(whole);
        view.go(HALF);
        view.setWhole(new Viewport(-99, 99, -99, 99));
        assertThat(view.part()).isEqualTo(HALF);
    }

    @Test
    void otherDotsLeaveNoWayBack() {
        List<@Nullable Zoom> told = new ArrayList<>();
        ObjectProperty<@Nullable Zoom> kept = new SimpleObjectProperty<>();
        view.keepIn(kept);
        kept.addListener((property, old, zoom) -> told.add(zoom));
        view.begin();
        view.go(HALF);
        view.goBack(false);
        assertThat(view.part()).isEqualTo(dots);
        view.goBack(true);
        assertThat(view.part()).isEqualTo(HALF);
        Zoom half = new Zoom(HALF, dots);
        assertThat(told).as("none where all is seen").containsExactly(half, null, half);
        dots = new Viewport(0, 2, 0, 2);
        view.begin();
        view.goBack(false);
        assertThat(view.part()).isEqualTo(dots);
    }

    @Test
    void whatIsKeptIsSeenOfTheVeryDotsAndNothingIsKeptOfNone() {
        ObjectProperty<@Nullable Zoom> kept = new SimpleObjectProperty<>(new Zoom(HALF, dots));
        view.keepIn(kept);
        view.begin();
        assertThat(view.part()).isEqualTo(HALF);
        kept.set(null);
        assertThat(view.part()).isEqualTo(dots);
        kept.set(new Zoom(HALF, new Viewport(0, 2, 0, 2)));
        assertThat(view.part()).as("of others").isEqualTo(dots);
        PlaneView empty = new PlaneView(Optional::empty, () -> {}, new ZoomHistory(() -> 0));
        empty.keepIn(kept);
        Viewport before = empty.part();
        empty.go(HALF);
        assertThat(empty.part()).isEqualTo(before);
        assertThat(kept.get()).isEqualTo(new Zoom(HALF, new Viewport(0, 2, 0, 2)));
    }
}
