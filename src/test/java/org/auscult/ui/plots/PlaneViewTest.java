package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.auscult.workbench.Viewport;
import org.junit.jupiter.api.Test;

final class PlaneViewTest {
    private static final Viewport HALF = new Viewport(0, 4, 0, 4);

    private Viewport dots = new Viewport(0, 8, 0, 8);
    private final PlaneView view = new PlaneView(() -> dots, () -> {}, new ZoomHistory(() -> 0));

    @Test
    void whoSeesAllGoesOnSeeingItAndWhoHasZoomedStaysThere() {
        view.beginWithAll();
        Viewport whole = new Viewport(-9, 9, -9, 9);
        view.setWhole(whole);
        assertThat(view.part()).isEqualTo(whole);
        view.go(HALF);
        view.setWhole(new Viewport(-99, 99, -99, 99));
        assertThat(view.part()).isEqualTo(HALF);
    }

    @Test
    void otherDotsLeaveNoWayBack() {
        List<Viewport> told = new ArrayList<>();
        view.onLook(told::add);
        view.beginWithAll();
        view.go(HALF);
        view.goBack(false);
        assertThat(view.part()).isEqualTo(dots);
        view.goBack(true);
        assertThat(view.part()).isEqualTo(HALF);
        assertThat(told).as("but not what it begins with").containsExactly(HALF, dots, HALF);
        dots = new Viewport(0, 2, 0, 2);
        view.beginWithAll();
        view.goBack(false);
        assertThat(view.part()).isEqualTo(dots);
    }
}
