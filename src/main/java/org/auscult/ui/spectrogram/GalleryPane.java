package org.auscult.ui.spectrogram;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Recording;
import org.auscult.ui.EmptyState;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.ToolRow;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Thumbnails;
import org.auscult.workbench.Workbench;
import org.controlsfx.control.GridView;

/** Small spectrograms of the listed recordings, in the colours of the large one. */
public final class GalleryPane extends BorderPane {
    private static final int CAPTION = 38;
    private static final int FRAME = 8;

    private final Workbench workbench;
    private final Selection selection;
    private final GridView<Recording> grid = new GridView<>();
    private final ChoiceBox<GalleryOrder> order = new ChoiceBox<>();
    private final StringProperty wanted;
    private final WhenSeen whenSeen = new WhenSeen(this, this::fill);

    /**
     * A gallery of what the selection lists.
     *
     * @param wanted the name of the order that the user chose last, to be remembered
     */
    public GalleryPane(
            Workbench workbench,
            Selection selection,
            SpectrogramView view,
            Thumbnails thumbnails,
            StringProperty wanted) {
        this.workbench = workbench;
        this.wanted = wanted;
        this.selection = selection;
        setId("gallery");
        setMinHeight(100);
        grid.setId("gallery-grid");
        grid.setAccessibleText("Spectrograms of the listed recordings");
        grid.setCellWidth(GalleryCell.WIDTH + FRAME);
        grid.setCellHeight(GalleryCell.HEIGHT + CAPTION + FRAME);
        grid.setHorizontalCellSpacing(4);
        grid.setVerticalCellSpacing(4);
        ColorMaps colorMaps = new ColorMaps();
        grid.setCellFactory(owner -> new GalleryCell(workbench, selection, view, thumbnails, colorMaps));
        order.setId("gallery-order");
        order.setAccessibleText("Order of the gallery");
        order.setConverter(new LabelConverter<>(GalleryOrder::label));
        offer(workbench.scoresProperty().get());
        order.valueProperty().addListener((property, old, chosen) -> {
            if (chosen != null && order.getItems().size() > 1) {
                wanted.set(chosen.name());
            }
            whenSeen.stale();
        });
        EmptyState empty =
                new EmptyState("mdi2v-view-grid-outline", "No recording is listed.", Remedies.listAll(selection));
        empty.visibleProperty()
                .bind(selection.listedProperty().map(List::isEmpty).orElse(true));
        order.setPrefWidth(210);
        Label fitted = new Label("Colours fit each recording");
        fitted.getStyleClass().addAll("text-small", "text-muted");
        setTop(new ToolRow(order, ShownWhile.holds(view.fittedProperty(), fitted)));
        setCenter(new StackPane(grid, empty));
        workbench.datasetProperty().addListener((property, old, dataset) -> whenSeen.stale());
        selection.listedProperty().addListener((property, old, listed) -> whenSeen.stale());
        workbench.scoresProperty().addListener((property, old, scores) -> {
            offer(scores);
            whenSeen.stale();
        });
        view.fftLengthProperty().addListener((property, old, length) -> whenSeen.stale());
        selection.focusedProperty().addListener((property, old, recording) -> {
            if (order.getValue() == GalleryOrder.SIMILAR) {
                whenSeen.stale();
            }
        });
    }

    /** Without scores there is but one order; the one that was wanted comes back with them. */
    private void offer(ScoreView scores) {
        List<GalleryOrder> orders =
                scores.clips().isEmpty() ? List.of(GalleryOrder.LISTED) : List.of(GalleryOrder.values());
        if (!orders.equals(order.getItems())) {
            GalleryOrder last = GalleryOrder.named(wanted.get());
            GalleryOrder next = orders.contains(last) ? last : GalleryOrder.LISTED;
            order.setValue(null);
            order.getItems().setAll(orders);
            order.setValue(next);
        }
    }

    private void fill() {
        List<Recording> ordered = Objects.requireNonNullElse(order.getValue(), GalleryOrder.LISTED)
                .of(
                        selection.listedProperty().get(),
                        workbench.scoresProperty().get(),
                        selection.focusedProperty().get());
        grid.getItems().setAll(ordered);
    }
}
