package org.auscult.ui.spectrogram;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import org.auscult.experiment.Ticks;
import org.auscult.ui.PlotText;
import org.auscult.workbench.SpectrogramView;

/**
 * Which colour stands for which level. Its ends are dragged to set the range and its middle to move it; of differences the range
 * is even about 0, and any drag sets it. The same by the arrow keys: with Shift the upper end, with Ctrl the lower.
 */
final class LevelRuler extends Region {
    static final double WIDTH = 74;
    private static final double BAR = 14;
    private static final double PAD = 12;
    private static final double NEAR = 9;
    private static final double LOCK = 30;
    private static final double LOWEST = -140;
    private static final double HIGHEST = 0;
    private static final double LARGEST_DIFFERENCE = 60;
    private static final double NARROWEST = 5;

    private final SpectrogramView view;
    private final Runnable fit;
    private final SharpCanvas canvas = new SharpCanvas();
    private final ScaleLock lock;
    private ColorMap colors;
    private Paint ink = Color.GRAY;
    private double top;
    private double height = 1;
    private double lastDb;
    private Part part = Part.MIDDLE;
    private boolean isDifference;

    private enum Part {
        LOW,
        MIDDLE,
        HIGH
    }

    /** @param fit sets the range that fits what is shown */
    LevelRuler(SpectrogramView view, ColorMap colors, Runnable fit) {
        this.view = view;
        this.colors = colors;
        this.fit = fit;
        setId("level-ruler");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        lock = new ScaleLock(view);
        getChildren().addAll(canvas, lock);
        Tooltip.install(
                this,
                new Tooltip("Drag an end to set the range of levels, the middle to move it; double-click to fit it to "
                        + "this recording. Arrow keys move it, with Shift its upper end, with Ctrl its lower"));
        setOnMouseMoved(e -> setCursor(partAt(e.getY()) == Part.MIDDLE ? Cursor.OPEN_HAND : Cursor.V_RESIZE));
        setOnMousePressed(this::press);
        setOnMouseDragged(e -> drag(decibels(e.getY())));
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                fit.run();
            }
        });
        setOnKeyPressed(this::key);
        focusedProperty().addListener((property, old, focused) -> draw());
        view.lowestProperty().addListener((property, old, value) -> draw());
        view.highestProperty().addListener((property, old, value) -> draw());
        view.differenceRangeProperty().addListener((property, old, value) -> draw());
    }

    /** The button above it, where there is room. */
    ScaleLock lock() {
        return lock;
    }

    /** Where the spectrogram beside it begins and how tall it is; what its colours are and stand for. */
    void show(Raster.Levels levels, PlotArea area, Paint text) {
        colors = levels.colors();
        isDifference = levels.isDifference();
        top = area.top();
        height = area.height();
        ink = text;
        canvas.fit(getWidth(), getHeight());
        lock.setVisible(top >= LOCK);
        lock.relocate(PAD - 6, top - LOCK);
        draw();
    }

    /** Sets how many pixels a point has. */
    void sharpen(double pixelsAPoint) {
        canvas.sharpen(pixelsAPoint);
    }

    private double lowest() {
        return isDifference ? -LARGEST_DIFFERENCE : LOWEST;
    }

    private double highest() {
        return isDifference ? LARGEST_DIFFERENCE : HIGHEST;
    }

    private double low() {
        return isDifference
                ? -view.differenceRangeProperty().get()
                : view.lowestProperty().get();
    }

    private double high() {
        return isDifference
                ? view.differenceRangeProperty().get()
                : view.highestProperty().get();
    }

    private double y(double decibels) {
        return top + (highest() - decibels) / (highest() - lowest()) * height;
    }

    private double decibels(double y) {
        return highest() - (y - top) / height * (highest() - lowest());
    }

    private Part partAt(double y) {
        if (Math.abs(y - y(high())) <= NEAR || y < y(high())) {
            return Part.HIGH;
        }
        return Math.abs(y - y(low())) <= NEAR || y > y(low()) ? Part.LOW : Part.MIDDLE;
    }

    private void press(MouseEvent event) {
        requestFocus();
        part = partAt(event.getY());
        lastDb = decibels(event.getY());
    }

    private void drag(double decibels) {
        if (isDifference) {
            setDifference(Math.abs(decibels));
        } else if (part == Part.MIDDLE) {
            move(decibels - lastDb);
            lastDb = decibels;
        } else if (part == Part.HIGH) {
            setHigh(decibels);
        } else {
            setLow(decibels);
        }
    }

    private void move(double by) {
        double bounded = Math.max(LOWEST - view.lowestProperty().get(), Math.min(HIGHEST - high(), by));
        add(view.lowestProperty(), bounded);
        add(view.highestProperty(), bounded);
    }

    private static void add(DoubleProperty property, double by) {
        property.set(property.get() + by);
    }

    private void setHigh(double decibels) {
        view.highestProperty().set(Math.max(low() + NARROWEST, Math.min(HIGHEST, decibels)));
    }

    private void setLow(double decibels) {
        view.lowestProperty().set(Math.max(LOWEST, Math.min(high() - NARROWEST, decibels)));
    }

    private void setDifference(double decibels) {
        view.differenceRangeProperty().set(Math.max(NARROWEST, Math.min(LARGEST_DIFFERENCE, decibels)));
    }

    private void key(KeyEvent event) {
        double step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (event.getCode() == KeyCode.HOME) {
            fit.run();
        } else if (step == 0) {
            return;
        } else if (isDifference) {
            setDifference(high() + step);
        } else if (event.isShiftDown()) {
            setHigh(high() + step);
        } else if (event.isControlDown()) {
            setLow(low() + step);
        } else {
            move(step);
        }
        event.consume();
    }

    private void draw() {
        String unit = isDifference ? "dB above normal" : "dBFS";
        setAccessibleText(String.format(Locale.ROOT, "Range of levels: %.0f to %.0f %s", low(), high(), unit));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double first = y(high());
        double last = y(low());
        bar(g, top, first, colors.color(255));
        bar(g, last, top + height, colors.color(0));
        for (int i = 0; i < 256; i++) {
            double a = first + (last - first) * i / 256;
            bar(g, a, a + (last - first) / 256 + 0.5, colors.color(255 - i));
        }
        g.setStroke(ink);
        g.setLineWidth(isFocused() ? 2 : 1);
        g.strokeRect(PAD + 0.5, top + 0.5, BAR, height - 1);
        handle(g, first);
        handle(g, last);
        labels(g);
    }

    private static void bar(GraphicsContext g, double from, double to, Color color) {
        g.setFill(color);
        g.fillRect(PAD, from, BAR, Math.max(0, to - from));
    }

    private void handle(GraphicsContext g, double y) {
        g.setFill(ink);
        g.fillPolygon(new double[] {PAD - 8, PAD - 8, PAD}, new double[] {y - 5, y + 5, y}, 3);
        g.fillRect(PAD, y - 0.75, BAR, 1.5);
    }

    private void labels(GraphicsContext g) {
        g.setFont(PlotText.font());
        g.setFill(ink);
        g.setTextAlign(TextAlignment.LEFT);
        for (double tick : Ticks.of(lowest(), highest(), (int) Math.max(2, height / 36))) {
            double y = Math.max(top + 9, Math.min(top + height, y(tick) + 4));
            String text = String.format(Locale.ROOT, isDifference && tick > 0 ? "+%.0f" : "%.0f", tick);
            g.fillText(text.replace('-', '−'), PAD + BAR + 4, y);
        }
        g.save();
        g.translate(WIDTH - 4, top + height / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(isDifference ? "Above normal (dB)" : "Level (dBFS)", 0, 0);
        g.restore();
    }
}
