package org.auscult.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.auscult.ui.Gradually;
import org.auscult.workbench.PaneLayout;
import org.jspecify.annotations.Nullable;

/**
 * The panes of an open data set: recordings, the focused one in the middle, plots over tools. Each pane with a tab can be pulled
 * apart into a window of its own and put back; plots can stand beside each other.
 */
public final class WorkArea extends BorderPane {
    static final double APART_WIDTH = 760;
    static final double APART_HEIGHT = 560;

    private static final int FRAMES_FOR_A_PANE = 6;

    private final TabPane plotTabs = strip("plots");
    private final TabPane besideTabs = strip("beside");
    private final TabPane inspectionTabs = strip("inspections");
    private final TabPane toolTabs = strip("tools");
    private final SplitArea plotArea;
    private final List<SplitArea> areas;
    private final List<PaneTab> panes = new ArrayList<>();
    private final UsedPane used = new UsedPane();
    private final Sections sections;
    private final ReadOnlyObjectWrapper<PaneLayout> places = new ReadOnlyObjectWrapper<>(PaneLayout.AT_HOME);

    /**
     * A pane with a title.
     *
     * @param title for its tab
     * @param node the pane
     * @param menu what a right click on its tab or on it offers
     * @param onShown called when it comes to the front
     * @param onUsed called each time it is gone to, pressed or reached by the keyboard
     */
    public record Titled(String title, Region node, ContextMenu menu, Runnable onShown, Runnable onUsed) {
        /** A pane without a menu. */
        public Titled(String title, Region node) {
            this(title, node, new ContextMenu(), () -> {}, () -> {});
        }
    }

    /**
     * The panes.
     *
     * @param inspections about the focused recording, below its spectrogram
     * @param plots over all recordings, on the right
     * @param tools what trains, keeps runs and is set once, below the plots
     */
    public WorkArea(
            Region recordings, Region spectrogram, List<Titled> inspections, List<Titled> plots, List<Titled> tools) {
        setId("work-area");
        plotArea = new SplitArea("plot-area", Orientation.HORIZONTAL, List.of(0.5), plotTabs, besideTabs);
        SplitArea middle = new SplitArea("middle", Orientation.VERTICAL, List.of(0.64), spectrogram, inspectionTabs);
        SplitArea right = new SplitArea("right", Orientation.VERTICAL, List.of(0.58), plotArea, toolTabs);
        SplitArea whole =
                new SplitArea("columns", Orientation.HORIZONTAL, List.of(0.36, 0.69), recordings, middle, right);
        areas = List.of(plotArea, middle, right, whole);
        sections = new Sections(List.of(recordings, spectrogram, inspectionTabs, plotTabs, besideTabs, toolTabs));
        fill(inspectionTabs, inspections);
        fill(plotTabs, plots);
        fill(toolTabs, tools);
        TabLandings landings = new TabLandings(this, plotArea, plotTabs, besideTabs);
        Stream.of(inspectionTabs, plotTabs, besideTabs, toolTabs).forEach(strip -> TabDrag.install(landings, strip));
        recordings.setMinWidth(200);
        right.setMinWidth(280);
        middle.setMinWidth(300);
        setCenter(whole);
        settle();
        new Gradually(FRAMES_FOR_A_PANE)
                .run(panes.stream().<Runnable>map(pane -> pane::arrive).toList());
    }

    /** Its parts, to be reached by a key. */
    Sections sections() {
        return sections;
    }

    /** Brings the pane of a title to the front. */
    public void show(String title) {
        named(title).forEach(tab -> {
            PaneWindow window = tab.window();
            if (window != null) {
                window.toFront();
                window.requestFocus();
            } else if (tab.getTabPane() != null) {
                tab.getTabPane().getSelectionModel().select(tab);
            }
        });
    }

    /** What the panes are called, in their order. */
    List<String> titles() {
        return panes.stream().map(PaneTab::getText).toList();
    }

    /** Brings the pane of a title to the front and the keyboard to its tab. */
    void visit(String title) {
        show(title);
        named(title).forEach(tab -> {
            used.set(tab);
            TabPane strip = tab.getTabPane();
            if (strip != null) {
                strip.requestFocus();
            }
        });
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
                apart, besideTabs.getTabs().stream().map(tab -> tab.getText()).toList());
    }

    /** Brings a layout back, once the window is shown; panes that are no more are passed over. */
    void restore(PaneLayout layout) {
        putAllBack();
        layout.beside()
                .forEach(title -> named(title)
                        .filter(tab ->
                                tab.home() == plotTabs && plotTabs.getTabs().size() > 1)
                        .forEach(tab -> move(tab, besideTabs)));
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
        if (tab == null || tab.home() != plotTabs) {
            return "Click into a plot first";
        }
        boolean isLast = tab.getTabPane() == plotTabs && plotTabs.getTabs().size() < 2;
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
            move(tab, tab.getTabPane() == besideTabs ? plotTabs : besideTabs);
        }
    }

    /** Moves a pane into a strip, in front of its others. */
    void move(PaneTab tab, TabPane strip) {
        tab.moveTo(strip);
        settle();
    }

    /** Moves a pane into a window of its own. It stays the one used last, though another tab comes to the front of its strip. */
    void pullApart(PaneTab tab, Rectangle2D bounds) {
        Scene main = getScene();
        tab.pullApart(main, bounds, () -> move(tab, tab.home()), () -> places.set(places()));
        settle();
        used.set(tab);
    }

    /** A strip without tabs takes no room. */
    private void settle() {
        areas.forEach(SplitArea::settle);
        places.set(places());
    }

    private void fill(TabPane strip, List<Titled> titled) {
        for (Titled pane : titled) {
            PaneTab tab = new PaneTab(pane, strip, panes.size());
            offer(tab);
            panes.add(tab);
            strip.getTabs().add(tab);
            used.watch(tab);
        }
        used.watch(strip);
    }

    private void offer(PaneTab tab) {
        PaneMenu menu = new PaneMenu(tab);
        menu.offerApart(() -> toggleApart(tab));
        if (tab.home() == plotTabs) {
            menu.offerBeside(
                    besideTabs,
                    Bindings.createStringBinding(() -> obstacleBeside(tab), tab.tabPaneProperty(), places),
                    () -> toggleBeside(tab));
        }
    }

    private static TabPane strip(String id) {
        TabPane tabs = new TabPane();
        tabs.setId(id);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("pane-tabs");
        return tabs;
    }
}
