package org.auscult.ui.spectrogram;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.ui.RecordingMarks;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Thumbnails;
import org.auscult.workbench.Workbench;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;

/** One recording of the gallery. */
final class GalleryCell extends GridCell<Recording> {
    static final int WIDTH = 132;
    static final int HEIGHT = 84;

    private final Workbench workbench;
    private final Selection selection;
    private final SpectrogramView view;
    private final Thumbnails thumbnails;
    private final ColorMaps colorMaps;
    private final ImageView picture = new ImageView();
    private final Label machine = new Label();
    private final Label caption = new Label();
    private final Label score = new Label();
    private final Tooltip name = new Tooltip();
    private final VBox box = new VBox(2, picture, machine, new HBox(6, score, caption));
    /** The cell holds it, the view does not: cells come and go with what is listed. */
    private final ChangeListener<Object> painting = (property, old, value) -> paint();

    private final ChangeListener<Object> leveling = this::level;

    private @Nullable DisplaySpectrogram spectrogram;

    /** @param colorMaps shared with the other cells: each of them paints anew when the colours or the levels change */
    GalleryCell(
            Workbench workbench,
            Selection selection,
            SpectrogramView view,
            Thumbnails thumbnails,
            ColorMaps colorMaps) {
        this.workbench = workbench;
        this.selection = selection;
        this.view = view;
        this.thumbnails = thumbnails;
        this.colorMaps = colorMaps;
        getStyleClass().add("gallery-cell");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        score.setMinWidth(USE_PREF_SIZE);
        score.getStyleClass().add("text-bold");
        machine.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        caption.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        box.setMaxWidth(WIDTH);
        setOnMousePressed(this::press);
        RecordingMarks.show(this, selection, own -> own);
        view.colorsProperty().addListener(new WeakChangeListener<>(painting));
        view.lowestProperty().addListener(new WeakChangeListener<>(leveling));
        view.highestProperty().addListener(new WeakChangeListener<>(leveling));
        view.fittedProperty().addListener(new WeakChangeListener<>(painting));
        view.axisProperty().addListener(new WeakChangeListener<>(painting));
    }

    private void press(MouseEvent event) {
        Recording recording = getItem();
        if (recording == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Selection.Combine how = SelectionKeys.of(event);
        if (how == Selection.Combine.REPLACE) {
            selection.click(recording);
        } else {
            selection.select(List.of(recording), how);
        }
    }

    @Override
    protected void updateItem(@Nullable Recording recording, boolean empty) {
        super.updateItem(recording, empty);
        thumbnails.forget(this);
        spectrogram = null;
        picture.setImage(null);
        setGraphic(empty || recording == null ? null : box);
        setTooltip(empty || recording == null ? null : name);
        if (empty || recording == null) {
            return;
        }
        ScoreView scores = workbench.scoresProperty().get();
        String file = recording.name().substring(recording.name().lastIndexOf('/') + 1);
        score.setText(scores.of(recording)
                .map(clip ->
                        String.format(Locale.ROOT, "%.2f", scores.fused(clip)).replace('-', '−'))
                .orElse(""));
        score.setManaged(!score.getText().isEmpty());
        machine.setText(recording.machine() + " · " + recording.condition().label());
        caption.setText(file);
        name.setText(recording.name());
        setAccessibleText(recording.name());
        thumbnails.wish(this, recording, made -> {
            if (recording.equals(getItem())) {
                spectrogram = made;
                paint();
            }
        });
    }

    private void level(Object property, Object old, Object level) {
        if (!view.fittedProperty().get()) {
            paint();
        }
    }

    private void paint() {
        DisplaySpectrogram shown = spectrogram;
        if (shown == null) {
            return;
        }
        int scale = isOnSharpScreen() ? 2 : 1;
        IntBuffer pixels = IntBuffer.allocate(WIDTH * HEIGHT * scale * scale);
        double highest = (shown.bins() - 1) * shown.hertzPerBin();
        Span range = view.fittedProperty().get()
                ? LevelFit.of(shown)
                : new Span(view.lowestProperty().get(), view.highestProperty().get());
        new Raster(Raster.Levels.of(colorMaps.of(view.colorsProperty().get()), range.from(), range.to()))
                .paint(
                        shown,
                        new Span(0, shown.seconds()),
                        Frequencies.of(view, highest),
                        pixels.array(),
                        WIDTH * scale,
                        HEIGHT * scale);
        picture.setImage(new WritableImage(
                new PixelBuffer<>(WIDTH * scale, HEIGHT * scale, pixels, PixelFormat.getIntArgbPreInstance())));
    }

    private boolean isOnSharpScreen() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().getRenderScaleX() > 1;
    }
}
