package org.auscult.ui.plots;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import org.auscult.ui.Icons;
import org.auscult.ui.TextTable;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** A plot in the window, or its table twin in its place; and the menu of what can be done with either. */
public final class PlotFrame extends StackPane {
    private final PlotView plot;
    private final TextTable table;
    private final TwinRows twin;
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final ContextMenu menu = new ContextMenu();
    private boolean isStale;

    PlotFrame(PlotView plot, PlotExport export, Workbench workbench, Selection selection) {
        this.plot = plot;
        table = new TextTable("plot-table", plot.title() + " as a table", plot.total());
        twin = new TwinRows(table, workbench, selection);
        getChildren().addAll(plot.node(), table);
        table.visibleProperty().bind(asTable);
        plot.node().visibleProperty().bind(asTable.not());
        asTable.addListener((property, old, shown) -> {
            isStale = true;
            requestLayout();
            (shown ? table : plot.node()).requestFocus();
        });
        InvalidationListener changed = source -> {
            isStale = true;
            if (asTable.get()) {
                requestLayout();
            }
        };
        plot.sources().forEach(source -> source.addListener(changed));
        fill(export);
    }

    /** The plot shown. */
    public PlotView plot() {
        return plot;
    }

    /** What can be done with it. */
    public ContextMenu menu() {
        return menu;
    }

    /** Whether the table stands in the plot's place. */
    public BooleanProperty asTableProperty() {
        return asTable;
    }

    @Override
    protected void layoutChildren() {
        if (asTable.get() && isStale) {
            isStale = false;
            twin.show(plot.table());
        }
        super.layoutChildren();
    }

    private void fill(PlotExport export) {
        CheckMenuItem toggle = new CheckMenuItem("Show as Table", Icons.of("mdi2t-table"));
        toggle.selectedProperty().bindBidirectional(asTable);
        menu.getItems().addAll(toggle, new SeparatorMenuItem());
        for (PlotExport.Way way : export.ways()) {
            if (way.fits(plot)) {
                MenuItem item = new MenuItem(way.label(), Icons.of(way.icon()));
                item.setId(way.id());
                item.setOnAction(event -> way.take().accept(plot));
                menu.getItems().add(item);
            }
        }
    }
}
