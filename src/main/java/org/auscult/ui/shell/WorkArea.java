package org.auscult.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.auscult.ui.Gradually;

/**
 * The panes of an open data set: recordings, the focused one in the middle, plots over tools. Each pane with a tab can be pulled
 * apart into a window of its own and put back; plots can stand beside each other.
 */
public final class WorkArea extends BorderPane {
    private static final int FRAMES_FOR_A_PANE = 6;

    private final TabPane plotTabs = strip("plots");
    private final TabPane besideTabs = strip("beside");
    private final TabPane inspectionTabs = strip("inspections");
    private final TabPane toolTabs = strip("tools");
    private final List<PaneTab> panes = new ArrayList<>();
    private final UsedPane used = new UsedPane();
    private final List<LatePart> late;
    private final Sections sections;
    private final PaneMoves moves;

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
        SplitArea plotArea = new SplitArea("plot-area", Orientation.HORIZONTAL, List.of(0.5), plotTabs, besideTabs);
        LatePart list = new LatePart(recordings);
        LatePart picture = new LatePart(spectrogram);
        LatePart below = new LatePart(inspectionTabs);
        LatePart plotted = new LatePart(plotArea);
        LatePart toolArea = new LatePart(toolTabs);
        late = List.of(list, picture, below, plotted, toolArea);
        SplitArea middle = new SplitArea("middle", Orientation.VERTICAL, List.of(0.64), picture, below);
        SplitArea right = new SplitArea("right", Orientation.VERTICAL, List.of(0.58), plotted, toolArea);
        SplitArea whole = new SplitArea("columns", Orientation.HORIZONTAL, List.of(0.36, 0.69), list, middle, right);
        sections = new Sections(List.of(recordings, spectrogram, inspectionTabs, plotTabs, besideTabs, toolTabs));
        fill(inspectionTabs, inspections);
        fill(plotTabs, plots);
        fill(toolTabs, tools);
        moves = new PaneMoves(this, panes, plotTabs, besideTabs, List.of(plotArea, middle, right, whole), used);
        TabLandings landings = new TabLandings(moves, plotArea, plotTabs, besideTabs);
        Stream.of(inspectionTabs, plotTabs, besideTabs, toolTabs).forEach(strip -> TabDrag.install(landings, strip));
        recordings.setMinWidth(200);
        right.setMinWidth(280);
        middle.setMinWidth(300);
        setCenter(whole);
        moves.settle();
        visibleProperty().addListener((property, old, isVisible) -> {
            if (isVisible) {
                arrive();
            }
        });
        new Gradually(FRAMES_FOR_A_PANE)
                .run(Stream.<Runnable>concat(
                                late.stream().map(part -> part::arrive),
                                panes.stream().map(pane -> pane::arrive))
                        .toList());
    }

    /** Its parts, to be reached by a key. */
    Sections sections() {
        return sections;
    }

    /** What moves its panes. */
    PaneMoves moves() {
        return moves;
    }

    /** Brings the pane of a title to the front. */
    public void show(String title) {
        named(title).forEach(tab -> {
            PaneWindow window = tab.window();
            if (window != null) {
                Front.take(window);
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
        arrive();
        show(title);
        named(title).forEach(tab -> {
            used.set(tab);
            TabPane strip = tab.getTabPane();
            if (strip != null) {
                strip.requestFocus();
                Front.take(getScene().getWindow());
            }
        });
    }

    /** All parts at once: they are about to be used. */
    private void arrive() {
        late.forEach(LatePart::arrive);
    }

    private Stream<PaneTab> named(String title) {
        return panes.stream().filter(tab -> tab.getText().equals(title));
    }

    private void fill(TabPane strip, List<Titled> titled) {
        for (Titled pane : titled) {
            PaneTab tab = new PaneTab(pane, strip, panes.size());
            panes.add(tab);
            strip.getTabs().add(tab);
            used.watch(tab);
        }
        used.watch(strip);
    }

    private static TabPane strip(String id) {
        TabPane tabs = new TabPane();
        tabs.setId(id);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("pane-tabs");
        return tabs;
    }
}
