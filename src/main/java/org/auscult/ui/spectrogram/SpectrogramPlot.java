package org.auscult.ui.spectrogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.ui.Figure;
import org.auscult.ui.PlotText;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Region;
import org.auscult.workbench.Selection;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** A spectrogram on its axes, with the waveform above, the ribbons below, the ruler of levels, the region and the playhead. */
final class SpectrogramPlot extends Pane {
    private static final String FOCUSABLE = "focusable-plot";
    private static final double LEFT = 70;
    private static final double TOP = 6;
    private static final double TIME_AXIS = 38;
    /** Between what is painted one below the other. */
    static final double GAP = 4;

    private static final double ROOM_FOR_STRIPS = 230;

    private final Listening listening;
    private final Spectrograms spectrograms;
    private final SpectrogramView view;
    private final SpectrogramPicture picture = new SpectrogramPicture();
    private final SharpCanvas canvas = new SharpCanvas();
    private final RegionLayer regionLayer = new RegionLayer();
    private final PlayheadLine playhead;
    private final StripsBelow strips;
    private final Panners panners;
    private final LevelRuler ruler;
    private final ReadOut readOut;
    private final WaveformStrip waveform;
    private final LevelColors colors;
    private Color ink = Color.GRAY;
    private @Nullable PlotArea area;

    SpectrogramPlot(
            Workbench workbench,
            Selection selection,
            Listening listening,
            Spectrograms spectrograms,
            Deviations deviations,
            Differences differences,
            SpectrogramView view) {
        this.listening = listening;
        this.spectrograms = spectrograms;
        this.view = view;
        setId("spectrogram-plot");
        setFocusTraversable(true);
        getStyleClass().add(FOCUSABLE);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Spectrogram. Left and right move the playhead, brackets mark a region there");
        setMinSize(160, 120);
        colors = new LevelColors(view, spectrograms, differences);
        ruler = new LevelRuler(view, colors.absolute(), colors::fit);
        playhead = new PlayheadLine(listening);
        strips = new StripsBelow(workbench, selection, deviations);
        panners = new Panners(view);
        getChildren().addAll(picture, canvas, regionLayer, playhead, ruler, strips.reason());
        getChildren().addAll(panners.both());
        canvas.setMouseTransparent(true);
        repaintOn(
                spectrograms.shownProperty(),
                spectrograms.readyProperty(),
                deviations.shownProperty(),
                deviations.statusProperty(),
                workbench.scoresProperty(),
                view.axisProperty(),
                view.colorsProperty(),
                view.lowestProperty(),
                view.highestProperty(),
                view.blendProperty(),
                differences.shownProperty(),
                view.differenceRangeProperty(),
                view.timeProperty(),
                view.frequencyProperty());
        listening.regionProperty().addListener((property, old, region) -> drawRegion(region));
        waveform = new WaveformStrip(listening, this::requestLayout);
        readOut = new ReadOut(listening, spectrograms, deviations, differences);
        new SpectrogramGestures(this, listening, view, readOut);
    }

    private void repaintOn(ObservableValue<?>... sources) {
        for (ObservableValue<?> source : sources) {
            source.addListener((property, old, value) -> requestLayout());
        }
    }

    /** What lies under the pointer: time, frequency, level; without one, where the region lies. */
    ReadOnlyStringProperty readOutProperty() {
        return readOut.textProperty();
    }

    /** Where the spectrogram stands; null while there is none. */
    @Nullable
    PlotArea area() {
        return area;
    }

    boolean isOnRuler(double x) {
        return x >= ruler.getLayoutX();
    }

    void setInk(Color text) {
        ink = text;
        requestLayout();
    }

    /** Moves the playhead, and nothing else. */
    void showPlayhead() {
        playhead.follow(area);
    }

    /** As a picture; empty while there is none. */
    Optional<Figure> figure(String title) {
        List<Node> left = new ArrayList<>(panners.both());
        left.addAll(List.of(playhead, ruler.lock()));
        return area == null
                ? Optional.empty()
                : Optional.of(new Figure(
                        List.of(title),
                        PlotText.awt(ink),
                        List.of(),
                        new SpectrogramPhoto(this, FOCUSABLE, left, this::sharpen)));
    }

    private void sharpen(double pixelsAPoint) {
        picture.sharpen(pixelsAPoint);
        ruler.sharpen(pixelsAPoint);
        canvas.sharpen(pixelsAPoint);
        regionLayer.sharpen(pixelsAPoint);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        regionLayer.fit(getWidth(), getHeight());
        ruler.resizeRelocate(getWidth() - LevelRuler.WIDTH, 0, LevelRuler.WIDTH, getHeight());
        paint();
        readOut.show(area);
    }

    private boolean hasStrips() {
        return getHeight() >= ROOM_FOR_STRIPS;
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        DisplaySpectrogram s = spectrograms.shownProperty().get();
        picture.setVisible(s != null);
        ruler.setVisible(s != null);
        if (s == null) {
            area = null;
            strips.hide();
            panners.hide();
            drawRegion(null);
            showPlayhead();
            return;
        }
        double below = TIME_AXIS + Panner.BREADTH + strips.height(hasStrips());
        double top = TOP + (hasStrips() ? WaveformStrip.HEIGHT + GAP : 0);
        PlotArea shown = PlotArea.of(
                view,
                s,
                LEFT,
                top,
                Math.floor(getWidth() - LEFT - LevelRuler.WIDTH),
                Math.floor(getHeight() - top - below));
        area = shown;
        Raster.Levels levels = colors.of(s);
        picture.paint(s, shown, levels);
        picture.setOpacity(1 - view.blendProperty().get());
        if (hasStrips()) {
            waveform.paintAbove(g, shown, TOP, ink);
        }
        waveform.paintOver(g, shown, view.blendProperty().get(), ink);
        double end = strips.paint(g, shown, colors.absolute(), ink, hasStrips());
        panners.show(shown, end);
        Axes axes = new Axes(g, shown, ink);
        axes.time(end + Panner.BREADTH + 1);
        axes.frequencies();
        ruler.show(levels, shown, ink);
        drawRegion(listening.regionProperty().get());
        playhead.reach(TOP, top + shown.height());
        showPlayhead();
    }

    /** Shows a region, as it is or as it would be. */
    void drawRegion(@Nullable Region region) {
        regionLayer.draw(area, TOP, region);
    }
}
