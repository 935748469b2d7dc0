package org.auscult.ui.spectrogram;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Recording;
import org.auscult.ui.EmptyState;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.ui.Seen;
import org.auscult.ui.ToolRow;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Thumbnails;
import org.auscult.workbench.Workbench;
import org.controlsfx.control.GridView;

/** Small spectrograms of the listed recordings, in the colours of the large one. */
public final class GalleryPane extends BorderPane {
    private static final int CAPTION = 22;
    private static final int FRAME = 8;

    private final Workbench workbench;
    private final Selection selection;
    private final GridView<Recording> grid = new GridView<>();
    private final ChoiceBox<GalleryOrder> order = new ChoiceBox<>();
    private final ObservableValue<Boolean> seen = Seen.of(this);
    private boolean isStale = true;

    /** A gallery of what the selection lists. */
    public GalleryPane(Workbench workbench, Selection selection, SpectrogramView view, Thumbnails thumbnails) {
        this.workbench = workbench;
        this.selection = selection;
        setId("gallery");
        setMinHeight(100);
        grid.setId("gallery-grid");
        grid.setAccessibleText("Spectrograms of the listed recordings");
        grid.setCellWidth(GalleryCell.WIDTH + FRAME);
        grid.setCellHeight(GalleryCell.HEIGHT + CAPTION + FRAME);
        grid.setHorizontalCellSpacing(4);
        grid.setVerticalCellSpacing(4);
        grid.setCellFactory(owner -> new GalleryCell(workbench, selection, view, thumbnails));
        order.setId("gallery-order");
        order.setAccessibleText("Order of the gallery");
        order.getItems().setAll(GalleryOrder.values());
        order.setConverter(new LabelConverter<>(GalleryOrder::label));
        order.setValue(GalleryOrder.FUSED);
        order.valueProperty().addListener((property, old, chosen) -> stale());
        EmptyState empty =
                new EmptyState("mdi2v-view-grid-outline", "No recording is listed.", Remedies.listAll(selection));
        empty.visibleProperty()
                .bind(selection.listedProperty().map(List::isEmpty).orElse(true));
        order.setPrefWidth(210);
        setTop(new ToolRow(order));
        setCenter(new StackPane(grid, empty));
        seen.addListener((property, old, isSeen) -> requestLayout());
        selection.listedProperty().addListener((property, old, listed) -> stale());
        workbench.scoresProperty().addListener((property, old, scores) -> stale());
        view.fftLengthProperty().addListener((property, old, length) -> stale());
        selection.focusedProperty().addListener((property, old, recording) -> {
            if (order.getValue() == GalleryOrder.SIMILAR) {
                stale();
            }
        });
    }

    private void stale() {
        isStale = true;
        requestLayout();
    }

    /** Fills itself only while it is seen. */
    @Override
    protected void layoutChildren() {
        if (isStale && seen.getValue()) {
            isStale = false;
            List<Recording> ordered = order.getValue()
                    .of(
                            selection.listedProperty().get(),
                            workbench.scoresProperty().get(),
                            selection.focusedProperty().get());
            grid.getItems().setAll(ordered);
        }
        super.layoutChildren();
    }
}
