package org.auscult.ui.spectrogram;

import java.nio.IntBuffer;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.inspection.NormalSpectrum;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Heard;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Region;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** A spectrogram on its axes, with the waveform above, the ribbons below, the ruler of levels, the region and the playhead. */
final class SpectrogramPlot extends Pane {
    private static final double LEFT = 62;
    private static final double TOP = 6;
    private static final double STRIP = 40;
    private static final double TIME_AXIS = 38;
    private static final double GAP = 4;
    private static final double ROOM_FOR_STRIPS = 230;
    private static final double WHEEL = 40;
    private static final double ZOOM = 1.25;
    private static final double KEY_STEP = 0.02;
    private static final double SHARPEST = 2;

    private final Workbench workbench;
    private final Selection selection;
    private final Listening listening;
    private final Spectrograms spectrograms;
    private final Deviations deviations;
    private final Differences differences;
    private final SpectrogramView view;
    private final ImageView picture = new ImageView();
    private final Canvas canvas = new Canvas();
    private final RegionLayer regionLayer = new RegionLayer();
    private final Rectangle playhead = new Rectangle(2, 10, Color.WHITE);
    private final LevelRuler ruler;
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper("");
    private final ColorMap diverging = ColorMap.load("difference");
    private ColorMap colors;
    private Color ink = Color.GRAY;
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private @Nullable Envelope envelope;
    private @Nullable PlotArea area;
    private @Nullable RegionGesture gesture;
    private double panX;
    private double panY;

    SpectrogramPlot(
            Workbench workbench,
            Selection selection,
            Listening listening,
            Spectrograms spectrograms,
            Deviations deviations,
            Differences differences,
            SpectrogramView view) {
        this.workbench = workbench;
        this.selection = selection;
        this.listening = listening;
        this.spectrograms = spectrograms;
        this.deviations = deviations;
        this.differences = differences;
        this.view = view;
        setId("spectrogram-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Spectrogram. Left and right move the playhead, brackets mark a region there");
        setMinSize(160, 120);
        colors = ColorMap.load(view.colorsProperty().get());
        ruler = new LevelRuler(view, colors, this::fitLevels);
        picture.setId("spectrogram-canvas");
        playhead.setId("playhead");
        playhead.setStroke(Color.BLACK);
        playhead.setStrokeWidth(0.5);
        playhead.setMouseTransparent(true);
        playhead.setVisible(false);
        getChildren().addAll(picture, canvas, regionLayer, playhead, ruler);
        canvas.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        view.colorsProperty().addListener((property, old, name) -> {
            colors = ColorMap.load(name);
            requestLayout();
        });
        repaintOn(
                spectrograms.shownProperty(),
                spectrograms.readyProperty(),
                deviations.shownProperty(),
                deviations.statusProperty(),
                workbench.scoresProperty(),
                view.axisProperty(),
                view.lowestProperty(),
                view.highestProperty(),
                view.blendProperty(),
                differences.shownProperty(),
                view.differenceRangeProperty(),
                view.timeProperty(),
                view.frequencyProperty());
        listening.heardProperty().addListener((property, old, sound) -> takeEnvelope());
        listening.channelProperty().addListener((property, old, channel) -> takeEnvelope());
        listening.regionProperty().addListener((property, old, region) -> {
            drawRegion(region);
            readRegion();
        });
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        setOnMouseExited(event -> readRegion());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        takeEnvelope();
    }

    private void repaintOn(ObservableValue<?>... sources) {
        for (ObservableValue<?> source : sources) {
            source.addListener((property, old, value) -> requestLayout());
        }
    }

    /** What lies under the pointer: time, frequency, level; without one, where the region lies. */
    ReadOnlyStringProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    void setInk(Color text) {
        ink = text;
        requestLayout();
    }

    /** Moves the playhead, and nothing else. */
    void showPlayhead() {
        PlotArea shown = area;
        double second = listening.positionSeconds();
        boolean isVisible = shown != null
                && listening.heardProperty().get() != null
                && shown.time().contains(Math.min(second, shown.seconds()));
        playhead.setVisible(isVisible);
        if (shown != null && isVisible) {
            playhead.setTranslateX(shown.x(Math.min(second, shown.seconds())) - 1);
        }
    }

    private void fitLevels() {
        DisplaySpectrogram shown = spectrograms.shownProperty().get();
        if (differences.shownProperty().get() != null) {
            differences.fitRange();
        } else if (shown != null && shown.ready() > 0) {
            Span range = LevelFit.of(shown);
            view.lowestProperty().set(range.from());
            view.highestProperty().set(range.to());
        }
    }

    private void takeEnvelope() {
        Heard sound = listening.heardProperty().get();
        if (sound != null) {
            float[][] channels = sound.waveform().channels();
            int channel = Math.min(listening.channelProperty().get(), channels.length - 1);
            envelope = Envelope.of(channels[channel], sound.waveform().sampleRate());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (Canvas layer : new Canvas[] {canvas, regionLayer}) {
            layer.setWidth(getWidth());
            layer.setHeight(getHeight());
        }
        ruler.resizeRelocate(getWidth() - LevelRuler.WIDTH, 0, LevelRuler.WIDTH, getHeight());
        paint();
    }

    private boolean hasStrips() {
        return getHeight() >= ROOM_FOR_STRIPS;
    }

    private float[] attention() {
        return workbench
                .scoresProperty()
                .get()
                .of(selection.focusedProperty().get())
                .map(ScoredClip::saliency)
                .orElse(new float[0]);
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        DisplaySpectrogram s = spectrograms.shownProperty().get();
        picture.setVisible(s != null);
        ruler.setVisible(s != null);
        if (s == null) {
            area = null;
            drawRegion(null);
            showPlayhead();
            return;
        }
        float[] attention = attention();
        double below = TIME_AXIS
                + (attention.length > 0 ? Ribbons.ATTENTION + GAP : 0)
                + (hasStrips() ? Ribbons.DEVIATION + GAP : 0);
        double top = stripTop() + (hasStrips() ? STRIP + GAP : 0);
        PlotArea shown = PlotArea.of(
                view,
                s,
                LEFT,
                top,
                Math.floor(getWidth() - LEFT - LevelRuler.WIDTH),
                Math.floor(getHeight() - top - below));
        area = shown;
        Raster.Levels levels = levels(s);
        paintPicture(s, shown, levels);
        paintWaveform(g, shown);
        paintBelow(g, shown, attention);
        new Axes(g, shown, ink).frequencies();
        ruler.show(levels, shown, ink);
        drawRegion(listening.regionProperty().get());
        playhead.setY(stripTop());
        playhead.setHeight(top + shown.height() - stripTop());
        showPlayhead();
    }

    private double stripTop() {
        return TOP;
    }

    private Raster.Levels levels(DisplaySpectrogram s) {
        NormalSpectrum normal = differences.shownProperty().get();
        double range = view.differenceRangeProperty().get();
        return normal != null && normal.decibels().length == s.bins()
                ? new Raster.Levels(diverging, -range, range, normal.decibels())
                : Raster.Levels.of(
                        colors,
                        view.lowestProperty().get(),
                        view.highestProperty().get());
    }

    private void paintPicture(DisplaySpectrogram s, PlotArea shown, Raster.Levels levels) {
        double sharpness = getScene() == null
                ? 1
                : Math.min(SHARPEST, Math.max(1, getScene().getWindow().getOutputScaleX()));
        int width = (int) (shown.width() * sharpness);
        int height = (int) (shown.height() * sharpness);
        PixelBuffer<IntBuffer> buffer = pixels;
        if (buffer == null || buffer.getWidth() != width || buffer.getHeight() != height) {
            buffer = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            pixels = buffer;
            picture.setImage(new WritableImage(buffer));
        }
        new Raster(levels)
                .paint(s, shown.time(), shown.frequencies(), buffer.getBuffer().array(), width, height);
        buffer.updateBuffer(changed -> null);
        picture.setFitWidth(shown.width());
        picture.setFitHeight(shown.height());
        picture.relocate(shown.left(), shown.top());
        picture.setOpacity(1 - view.blendProperty().get());
    }

    private void paintWaveform(GraphicsContext g, PlotArea shown) {
        Envelope wave = envelope;
        if (wave == null) {
            return;
        }
        double full = wave.peak();
        if (hasStrips()) {
            wave.paint(g, shown, stripTop() + STRIP / 2, STRIP / 2, full, ink);
            g.setFont(org.auscult.ui.PlotText.font());
            g.setFill(ink);
            g.setTextAlign(javafx.scene.text.TextAlignment.RIGHT);
            g.fillText(String.format(Locale.ROOT, "±%.3f", full), LEFT - 7, stripTop() + STRIP / 2 + 4);
        }
        if (view.blendProperty().get() > 0) {
            g.setGlobalAlpha(view.blendProperty().get());
            wave.paint(g, shown, shown.top() + shown.height() / 2, shown.height() / 2, full, ink);
            g.setGlobalAlpha(1);
        }
    }

    private void paintBelow(GraphicsContext g, PlotArea shown, float[] attention) {
        Ribbons ribbons = new Ribbons(g, shown, ink);
        double at = shown.top() + shown.height() + GAP;
        if (attention.length > 0) {
            ribbons.attention(attention, colors, at);
            at += Ribbons.ATTENTION + GAP;
        }
        if (hasStrips()) {
            ribbons.deviation(
                    deviations.shownProperty().get(),
                    deviations.statusProperty().get(),
                    at);
            at += Ribbons.DEVIATION + GAP;
        }
        new Axes(g, shown, ink).time(at - GAP + 1);
    }

    private void readRegion() {
        Region region = listening.regionProperty().get();
        readOut.set(region == null ? "" : "Region " + region.words());
    }

    private void drawRegion(@Nullable Region region) {
        regionLayer.draw(area, stripTop(), region);
    }

    private void wheel(ScrollEvent event) {
        PlotArea shown = area;
        if (shown == null || event.getX() > shown.left() + shown.width()) {
            return;
        }
        boolean isFrequency = event.isControlDown() || event.isShiftDown();
        double turned = isFrequency && event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        double factor = Math.pow(ZOOM, turned / WHEEL);
        if (isFrequency) {
            view.zoomFrequency(shown.share(event.getY()), factor, shown.highestHertz());
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.moveTime(-event.getDeltaX() / shown.width() * shown.time().length(), shown.seconds());
        } else {
            view.zoomTime(shown.second(event.getX()), factor, shown.seconds());
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        PlotArea shown = area;
        if (shown == null || isOnRuler(event)) {
            return;
        }
        requestFocus();
        panX = event.getX();
        panY = event.getY();
        boolean isWithin = event.getX() >= shown.left() && event.getX() <= shown.left() + shown.width();
        gesture = event.getButton() == MouseButton.PRIMARY && isWithin && !isPan(event)
                ? new RegionGesture(shown, listening.regionProperty().get(), event.getX(), event.getY())
                : null;
    }

    private boolean isOnRuler(MouseEvent event) {
        return event.getX() >= ruler.getLayoutX();
    }

    private static boolean isPan(MouseEvent event) {
        return event.getButton() == MouseButton.MIDDLE
                || event.getButton() == MouseButton.PRIMARY && event.isControlDown();
    }

    private void drag(MouseEvent event) {
        PlotArea shown = area;
        if (shown == null) {
            return;
        }
        if (gesture != null) {
            drawRegion(gesture.drag(event.getX(), event.getY()));
            read(event);
        } else if (isPan(event)) {
            view.moveTime((panX - event.getX()) / shown.width() * shown.time().length(), shown.seconds());
            view.moveFrequency((event.getY() - panY) / shown.height(), shown.highestHertz());
            panX = event.getX();
            panY = event.getY();
        }
    }

    private void release(MouseEvent event) {
        RegionGesture ended = gesture;
        PlotArea shown = area;
        gesture = null;
        if (ended == null || shown == null) {
            return;
        }
        Region region = ended.drag(event.getX(), event.getY());
        if (!ended.isDrag()) {
            listening.seek(shown.clampedSecond(event.getX()));
        } else if (region != null) {
            listening.regionProperty().set(region);
            if (listening.autoplayProperty().get()
                    && !listening.playingProperty().get()) {
                listening.playRegion();
            }
        }
    }

    private void move(MouseEvent event) {
        PlotArea shown = area;
        if (shown != null && !isOnRuler(event)) {
            boolean isInside = shown.contains(event.getX(), event.getY());
            setCursor(
                    isInside
                            ? RegionGesture.cursorAt(
                                    shown, listening.regionProperty().get(), event.getX(), event.getY())
                            : Cursor.DEFAULT);
            read(event);
        }
    }

    private void read(MouseEvent event) {
        PlotArea shown = area;
        DisplaySpectrogram s = spectrograms.shownProperty().get();
        if (s == null || shown == null || !shown.contains(event.getX(), event.getY())) {
            readOut.set("");
            return;
        }
        double second = shown.second(event.getX());
        double hertz = shown.hertz(event.getY());
        int frame = (int) Math.min(s.frames() - 1, Math.max(0, Math.round(second / s.secondsPerFrame())));
        int bin = (int) Math.min(s.bins() - 1, Math.max(0, Math.round(hertz / s.hertzPerBin())));
        String level = frame < s.ready() ? level(s, frame, bin) : "…";
        String deviation = Optional.ofNullable(deviations.shownProperty().get())
                .map(d -> String.format(Locale.ROOT, "   %.1f σ", d.at(second)))
                .orElse("");
        readOut.set((String.format(Locale.ROOT, "%.3f s   %.0f Hz   ", second, hertz) + level + deviation)
                .replace('-', '−'));
    }

    private String level(DisplaySpectrogram s, int frame, int bin) {
        float decibels = s.decibels()[frame * s.bins() + bin];
        NormalSpectrum normal = differences.shownProperty().get();
        String text = String.format(Locale.ROOT, "%.1f dBFS", decibels);
        return normal == null || normal.decibels().length != s.bins()
                ? text
                : text + String.format(Locale.ROOT, "   %+.1f dB to normal", decibels - normal.decibels()[bin]);
    }

    private void key(KeyEvent event) {
        PlotArea shown = area;
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (shown == null || !isPlain || event.getTarget() == ruler) {
            return;
        }
        double step = KEY_STEP * shown.time().length();
        double by = switch (event.getCode()) {
            case LEFT -> -step;
            case RIGHT -> step;
            case HOME -> -shown.seconds();
            case END -> shown.seconds();
            default -> 0;
        };
        if (by != 0) {
            listening.seek(Math.max(0, Math.min(shown.seconds(), listening.positionSeconds() + by)));
            event.consume();
        }
    }
}
