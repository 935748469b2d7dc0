package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import org.auscult.dataset.Recording;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.FrameLater;
import org.auscult.ui.Seen;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Dots that stand for recordings. A click focuses, a drag selects what it encloses: plain, it replaces the selection, with
 * Shift it adds, with Ctrl it takes away. The wheel zooms at the pointer, the middle button (or Alt) drags the plane, a double
 * click shows all. By keyboard: arrows go to the next dot that way, + and − zoom, 0 shows all, Backspace what was seen before.
 */
final class ScatterCanvas extends Pane {
    private static final Color WASH = new Color(128, 128, 128, 38);

    private final Selection selection;
    private final DrawingCanvas frame = new DrawingCanvas(this::paintFrame);
    private final ScatterPicture picture = new ScatterPicture();
    private final CornerWords words = new CornerWords(this::select);
    private final DrawingCanvas marks = new DrawingCanvas(this::paintMarks);
    private final DotTip told = new DotTip();
    private final Function<Recording, String> tip;
    private final ObservableValue<Boolean> seen = Seen.of(this);
    private final PlaneView view = new PlaneView(this::all, this::look, new ZoomHistory(System::nanoTime));
    private final ScatterGestures gestures;
    private Scatter scatter = Scatter.EMPTY;
    private ScatterAxes axes = ScatterAxes.NONE;
    private @Nullable Quadrants quadrants;
    private PlaneArea plane = ScatterAxes.NONE.area(view.part(), 0, 0);
    private ScatterDots dots;

    /** @param tip tells of the recording under the pointer */
    ScatterCanvas(Selection selection, Function<Recording, String> tip) {
        this.selection = selection;
        this.tip = tip;
        dots = new ScatterDots(scatter, plane, selection);
        getStyleClass().add("focusable-plot");
        setFocusTraversable(true);
        setMinSize(120, 90);
        setCursor(Cursor.CROSSHAIR);
        frame.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        picture.setManaged(false);
        marks.setMouseTransparent(true);
        words.setManaged(false);
        words.show(null);
        getChildren().addAll(frame, picture, words, marks, told);
        seen.addListener((property, old, isSeen) -> repaint());
        selection.selectedProperty().addListener((property, old, selected) -> repaint());
        FrameLater.after(this::repaint, selection.filteredProperty(), selection.listingProperty());
        selection.focusedProperty().addListener((property, old, recording) -> mark());
        selection.hoveredProperty().addListener((property, old, recording) -> {
            mark();
            tell();
        });
        gestures = new ScatterGestures(this, selection);
    }

    /** Shows dots; what is seen of the plane stays. */
    void show(Scatter shown) {
        scatter = shown;
        repaint();
    }

    /** What is seen of the plane. */
    PlaneView view() {
        return view;
    }

    private Optional<Viewport> all() {
        return scatter.size() == 0 ? Optional.empty() : Optional.of(Viewport.around(scatter.x(), scatter.y()));
    }

    private void look() {
        plane = area(view.part(), getWidth(), getHeight());
        repaint();
    }

    /** Names the axes. */
    void setAxes(ScatterAxes named) {
        axes = named;
        repaint();
    }

    /** Parts the plane by a cross; the dots stay as they are, however often it moves. */
    void setQuadrants(Quadrants cross) {
        boolean isFirst = quadrants == null;
        quadrants = cross;
        words.show(cross);
        frame.repaint();
        if (isFirst) {
            repaint();
        }
    }

    private void select(boolean isRight, boolean isUp, Selection.Combine how) {
        if (quadrants != null) {
            selection.select(dots.in(quadrants, isRight, isUp), how);
        }
    }

    /** Says what a drag draws. */
    void setShape(LassoPath.Shape drawn) {
        gestures.setShape(drawn);
    }

    PlaneArea plane() {
        return plane;
    }

    ScatterDots dots() {
        return dots;
    }

    /** Where a recording's dot lies on the screen; null if it has none. */
    @Nullable
    Point2D dotOf(Recording recording) {
        Point2D place = dots.placeOf(recording);
        return place == null ? null : localToScreen(place);
    }

    private PlaneArea area(Viewport part, double width, double height) {
        return axes.area(part, width, height - 2 * roomForWords()).lowered(roomForWords());
    }

    private double roomForWords() {
        return quadrants == null ? 0 : Quadrants.ROOM;
    }

    private void repaint() {
        setNeedsLayout(true);
    }

    /** Marks the recordings that are focused and hovered, and the outline that is drawn. */
    void mark() {
        marks.repaint();
    }

    /** Where the pointer is elsewhere, another view tells of it. */
    private void tell() {
        Recording recording = selection.hoveredProperty().get();
        Point2D place = recording == null || !isHover() ? null : dots.placeOf(recording);
        if (recording == null || place == null) {
            told.hide();
        } else {
            told.say(tip.apply(recording), place);
        }
    }

    @Override
    protected void layoutChildren() {
        if (!seen.getValue()) {
            return;
        }
        plane = area(view.part(), getWidth(), getHeight());
        dots = new ScatterDots(scatter, plane, selection);
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        words.resizeRelocate(plane.left(), 0, plane.width(), getHeight());
        picture.relocate(plane.left(), plane.top());
        dots.stampOn(picture.sized(plane.width(), plane.height()));
        frame.repaint();
        marks.repaint();
        tell();
    }

    private void paintFrame(Graphics2D g, double width, double height) {
        if (scatter.size() > 0) {
            paintFrame(g, area(view.part(), width, height), height);
        }
    }

    private void paintFrame(Graphics2D g, PlaneArea area, double height) {
        axes.paint(g, area, height - roomForWords(), frame.ink());
        if (quadrants != null) {
            quadrants.paintCross(g, area);
        }
    }

    private void paintMarks(Graphics2D g, double width, double height) {
        g.setColor(marks.ink());
        g.setStroke(new BasicStroke(2));
        ring(g, selection.hoveredProperty().get(), 8);
        ring(g, selection.focusedProperty().get(), 11);
        LassoPath outline = gestures.outline();
        if (outline != null && !outline.isClick()) {
            Path2D shape = outline.shape();
            g.setColor(WASH);
            g.fill(shape);
            g.setColor(marks.ink());
            g.setStroke(new BasicStroke(1.2f));
            g.draw(shape);
        }
    }

    private void ring(Graphics2D g, @Nullable Recording recording, double radius) {
        Point2D place = dots.placeOf(recording);
        if (place != null && plane.contains(place.getX(), place.getY())) {
            g.draw(new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius));
        }
    }

    /** What is shown. */
    Scatter scatter() {
        return scatter;
    }

    /** The theme's colour of text. */
    Color ink() {
        return frame.ink();
    }

    /** The same as vector art, as it is seen now. */
    void paint(Graphics2D g, double width, double height) {
        PlaneArea area = area(view.part(), width, height);
        paintFrame(g, area, height);
        new ScatterDots(scatter, area, selection).paint(g);
        if (quadrants != null) {
            quadrants.paintWords(g, area, height, frame.ink());
        }
    }
}
