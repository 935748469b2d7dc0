package org.auscult.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import org.auscult.workbench.PaneLayout;
import org.jspecify.annotations.Nullable;

/** What moves panes out of their place and back: beside the other plots, or into windows of their own. */
final class PaneMoves {
    static final double APART_WIDTH = 760;
    static final double APART_HEIGHT = 560;

    private final Node work;
    private final List<PaneTab> panes;
    private final TabPane plots;
    private final TabPane beside;
    private final List<SplitArea> areas;
    private final UsedPane used;
    private final ReadOnlyObjectWrapper<PaneLayout> places = new ReadOnlyObjectWrapper<>(PaneLayout.AT_HOME);
    private Consumer<PaneWindow> onApart = window -> {};

    /**
     * Moves of panes that are in their place.
     *
     * @param work holds them
     * @param plots the strip of the plots
     * @param beside the strip at its right
     * @param areas what the strips lie in
     * @param used tells which pane the keys move
     */
    PaneMoves(Node work, List<PaneTab> panes, TabPane plots, TabPane beside, List<SplitArea> areas, UsedPane used) {
        this.work = work;
        this.panes = List.copyOf(panes);
        this.plots = plots;
        this.beside = beside;
        this.areas = areas;
        this.used = used;
        this.panes.forEach(this::offer);
    }

    /** Has each window told of that a pane gets of its own. */
    void onApart(Consumer<PaneWindow> told) {
        onApart = told;
    }

    /** Which panes are not in their place, to keep and to bring back. */
    ReadOnlyObjectProperty<PaneLayout> placesProperty() {
        return places.getReadOnlyProperty();
    }

    private PaneLayout places() {
        List<PaneLayout.Apart> apart = new ArrayList<>();
        for (PaneTab tab : panes) {
            PaneWindow window = tab.window();
            if (window != null) {
                apart.add(new PaneLayout.Apart(
                        tab.getText(), window.getX(), window.getY(), window.getWidth(), window.getHeight()));
            }
        }
        return new PaneLayout(
                apart, beside.getTabs().stream().map(tab -> tab.getText()).toList());
    }

    /** Brings a layout back, once the window is shown; panes that are no more are passed over. */
    void restore(PaneLayout layout) {
        putAllBack();
        layout.beside()
                .forEach(title -> named(title)
                        .filter(tab -> tab.home() == plots && plots.getTabs().size() > 1)
                        .forEach(tab -> move(tab, beside)));
        for (PaneLayout.Apart one : layout.apart()) {
            named(one.title())
                    .forEach(tab -> pullApart(
                            tab,
                            new Rectangle2D(one.x(), one.y(), Math.max(0, one.width()), Math.max(0, one.height()))));
        }
    }

    /** Puts every pane where it belongs. */
    void putAllBack() {
        panes.stream().filter(this::isMoved).toList().forEach(tab -> move(tab, tab.home()));
    }

    /** Pulls the pane used last apart, or puts it back; does nothing if there is none. */
    void toggleApart() {
        PaneTab tab = used.get();
        if (tab != null) {
            toggleApart(tab);
        }
    }

    /** Shows the plot used last beside the others, or puts it back; does nothing if it is no plot. */
    void toggleBeside() {
        PaneTab tab = used.get();
        if (tab != null) {
            toggleBeside(tab);
        }
    }

    /** Why no pane can be pulled apart; empty if one can. */
    StringBinding noPaneUsed() {
        return Bindings.createStringBinding(() -> used.get() == null ? "Click into a pane first" : "", used.property());
    }

    /** Why the pane used last can't stand beside the plots; empty if it can. */
    StringBinding notSplittable() {
        return Bindings.createStringBinding(() -> obstacleBeside(used.get()), used.property(), places);
    }

    /** Why no pane can be put back; empty if one can. */
    StringBinding nothingMoved() {
        return Bindings.createStringBinding(
                () -> panes.stream().noneMatch(this::isMoved) ? "Every pane is in its place" : "", places);
    }

    private Stream<PaneTab> named(String title) {
        return panes.stream().filter(tab -> tab.getText().equals(title));
    }

    private boolean isMoved(PaneTab tab) {
        return tab.getTabPane() != tab.home();
    }

    /** Why a pane can't stand beside the plots; empty if it can. */
    String obstacleBeside(@Nullable PaneTab tab) {
        if (tab == null || tab.home() != plots) {
            return "Click into a plot first";
        }
        boolean isLast = tab.getTabPane() == plots && plots.getTabs().size() < 2;
        return isLast ? "It is the only plot here" : "";
    }

    private void toggleApart(PaneTab tab) {
        if (tab.apartProperty().get()) {
            move(tab, tab.home());
            return;
        }
        Bounds at = tab.pane().node().localToScreen(tab.pane().node().getLayoutBounds());
        pullApart(
                tab,
                at == null
                        ? new Rectangle2D(0, 0, APART_WIDTH, APART_HEIGHT)
                        : new Rectangle2D(
                                at.getMinX() - 40,
                                at.getMinY() - 40,
                                Math.max(APART_WIDTH, at.getWidth()),
                                Math.max(APART_HEIGHT, at.getHeight())));
    }

    private void toggleBeside(PaneTab tab) {
        if (obstacleBeside(tab).isEmpty()) {
            move(tab, tab.getTabPane() == beside ? plots : beside);
        }
    }

    /** Moves a pane into a strip, in front of its others. */
    void move(PaneTab tab, TabPane strip) {
        tab.moveTo(strip);
        settle();
    }

    /** Moves a pane into a window of its own. It stays the one used last, though another tab comes to the front of its strip. */
    void pullApart(PaneTab tab, Rectangle2D bounds) {
        Scene main = work.getScene();
        tab.pullApart(main, bounds, () -> move(tab, tab.home()), () -> places.set(places()));
        onApart.accept(Objects.requireNonNull(tab.window()));
        settle();
        used.set(tab);
    }

    /** A strip without tabs takes no room. */
    void settle() {
        areas.forEach(SplitArea::settle);
        places.set(places());
    }

    private void offer(PaneTab tab) {
        PaneMenu menu = new PaneMenu(tab);
        menu.offerApart(() -> toggleApart(tab));
        if (tab.home() == plots) {
            menu.offerBeside(
                    beside,
                    Bindings.createStringBinding(() -> obstacleBeside(tab), tab.tabPaneProperty(), places),
                    () -> toggleBeside(tab));
        }
    }
}
