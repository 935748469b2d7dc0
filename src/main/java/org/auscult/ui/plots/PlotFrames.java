package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** Frames the plots of the window, and knows which one was used last: the actions mean that one. */
public final class PlotFrames {
    private final PlotExport export;
    private final Workbench workbench;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<@Nullable PlotFrame> current = new ReadOnlyObjectWrapper<>();
    private final StringProperty lack = new SimpleStringProperty("No plot was used yet");

    /**
     * None yet.
     *
     * @param export the ways out of the window
     * @param workbench knows the recordings that the table twins name
     * @param selection is followed and made by the twins' rows
     */
    public PlotFrames(PlotExport export, Workbench workbench, Selection selection) {
        this.export = export;
        this.workbench = workbench;
        this.selection = selection;
    }

    /** A frame around a plot. */
    public PlotFrame frame(PlotView plot) {
        PlotFrame frame = new PlotFrame(plot, export, workbench, selection);
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> use(frame));
        frame.focusWithinProperty().addListener((property, old, within) -> {
            Scene scene = frame.getScene();
            PlotFrame used = scene == null ? null : around(scene.getFocusOwner());
            if (used != null) {
                use(used);
            }
        });
        return frame;
    }

    /** The innermost frame around what has the keyboard: a plot may be a part of another. */
    private static @Nullable PlotFrame around(@Nullable Node node) {
        return node == null || node instanceof PlotFrame ? (PlotFrame) node : around(node.getParent());
    }

    /** Has the actions mean no plot: a pane that has none came to the front. */
    public void useNone(String title) {
        lack.set(title + " has no plot");
        current.set(null);
    }

    /** Has the actions mean a plot, for instance because it came to the front. */
    public void use(PlotFrame frame) {
        current.set(frame);
    }

    /** What can be done with the plot that was used last. */
    public ActionGroup group() {
        List<Action> ways = new ArrayList<>();
        for (PlotExport.Way way : export.ways()) {
            ways.add(new Action(
                    "plot-" + way.id(),
                    way.label(),
                    named("of %s"),
                    way.icon(),
                    "",
                    obstacle(way),
                    () -> with(frame -> way.take().accept(frame.plot()))));
        }
        Action table = new Action(
                "plot-table",
                "Plot as Table",
                named("(%s)"),
                "mdi2t-table",
                "Shortcut+Shift+T",
                Bindings.createStringBinding(() -> current.get() == null ? lack.get() : "", current, lack),
                () -> with(frame ->
                        frame.asTableProperty().set(!frame.asTableProperty().get())));
        return new ActionGroup("Plot", List.of(List.of(table), ways));
    }

    /** Which plot is meant, so that it is not another than one thinks. */
    private ObservableValue<String> named(String phrase) {
        return Bindings.createStringBinding(
                () -> {
                    PlotFrame frame = current.get();
                    return frame == null
                            ? ""
                            : String.format(Locale.ROOT, phrase, frame.plot().title());
                },
                current);
    }

    private void with(java.util.function.Consumer<PlotFrame> action) {
        PlotFrame frame = current.get();
        if (frame != null) {
            action.accept(frame);
        }
    }

    private ObservableValue<String> obstacle(PlotExport.Way way) {
        return Bindings.createStringBinding(
                () -> {
                    PlotFrame frame = current.get();
                    if (frame == null) {
                        return lack.get();
                    }
                    return way.fits(frame.plot()) ? "" : frame.plot().title() + " is a table: save its data";
                },
                current,
                lack);
    }
}
