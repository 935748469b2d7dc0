package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import org.auscult.dataset.Recording;
import org.auscult.ui.PlotText;
import org.auscult.ui.Seen;
import org.auscult.ui.Ticks;
import org.auscult.workbench.Listing;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Dots that stand for recordings. A click focuses, a drag selects what it encloses: plain, it replaces the selection, with
 * Shift it adds, with Ctrl it takes away. The wheel zooms at the pointer, the middle button (or Alt) drags the plane, a double
 * click shows all. By keyboard: arrows go to the next dot that way, + and − zoom, 0 shows all.
 */
public final class ScatterCanvas extends Pane {
    private static final double EDGE = 8;
    private static final double REACH = 12;
    private static final int FULL = 256;
    private static final int FADED = 44;
    private static final int FILTERED_OUT = 14;

    private final Selection selection;
    private final Function<Recording, String> tip;
    private final Canvas frame = new Canvas();
    private final ImageView dots = new ImageView();
    private final Canvas overlay = new Canvas();
    private final Label themed = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final ObservableValue<Boolean> seen = Seen.of(this);
    private Scatter scatter = Scatter.EMPTY;
    private Viewport viewport = new Viewport(0, 1, 0, 1);
    private String xTitle = "";
    private String yTitle = "";
    private boolean hasTicks;
    private @Nullable Quadrants quadrants;
    private LassoPath.Shape shape = LassoPath.Shape.LASSO;
    private @Nullable ScatterImage image;
    private double[] px = new double[0];
    private double[] py = new double[0];
    private PointGrid grid = new PointGrid(px, py, new boolean[0], 1, 1);
    private @Nullable LassoPath path;
    private @Nullable Point2D panned;

    /** @param tip tells of the recording under the pointer */
    public ScatterCanvas(Selection selection, Function<Recording, String> tip) {
        this.selection = selection;
        this.tip = tip;
        getStyleClass().add("scatter");
        setFocusTraversable(true);
        setMinSize(120, 90);
        frame.setMouseTransparent(true);
        dots.setMouseTransparent(true);
        overlay.setMouseTransparent(true);
        dots.setManaged(false);
        themed.setVisible(false);
        themed.setManaged(false);
        getChildren().addAll(frame, dots, overlay, themed);
        themed.textFillProperty().addListener((property, old, ink) -> repaint());
        seen.addListener((property, old, isSeen) -> repaint());
        selection.selectedProperty().addListener((property, old, selected) -> repaint());
        selection.filteredProperty().addListener((property, old, filtered) -> repaint());
        selection.listingProperty().addListener((property, old, listing) -> repaint());
        selection.focusedProperty().addListener((property, old, recording) -> drawOverlay());
        selection.hoveredProperty().addListener((property, old, recording) -> drawOverlay());
        Tooltip.install(this, tooltip);
        setCursor(Cursor.CROSSHAIR);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(event -> hover(at(event.getX(), event.getY())));
        setOnMouseExited(event -> hover(-1));
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
    }

    /** Shows dots; what is seen of the plane stays. */
    public void show(Scatter shown) {
        scatter = shown;
        repaint();
    }

    /** Shows a part of the plane. */
    public void look(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Shows all dots. */
    public void fit() {
        look(Viewport.around(scatter));
    }

    /** Names the axes; they get numbers where those mean something. */
    public void setAxes(String x, String y, boolean areNumbered) {
        xTitle = x;
        yTitle = y;
        hasTicks = areNumbered;
        repaint();
    }

    /** Parts the plane by a cross; null takes it away. */
    public void setQuadrants(@Nullable Quadrants cross) {
        quadrants = cross;
        repaint();
    }

    /** Says what a drag draws. */
    void setShape(LassoPath.Shape drawn) {
        shape = drawn;
    }

    /** Where a recording's dot lies on the screen; null if it has none. */
    public @Nullable Point2D dotOf(Recording recording) {
        int i = scatter.recordings().indexOf(recording);
        return i < 0 ? null : localToScreen(x(scatter.x()[i]), y(scatter.y()[i]));
    }

    private void repaint() {
        setNeedsLayout(true);
    }

    /** Numbers take room that titles alone do not need. */
    private double left() {
        return hasTicks ? 44 : 22;
    }

    private double bottom() {
        return hasTicks ? 38 : 22;
    }

    private double plotWidth() {
        return Math.max(1, getWidth() - left() - EDGE);
    }

    private double plotHeight() {
        return Math.max(1, getHeight() - bottom() - EDGE);
    }

    private double x(double value) {
        return left() + (value - viewport.left()) / viewport.width() * plotWidth();
    }

    private double y(double value) {
        return EDGE + (viewport.top() - value) / viewport.height() * plotHeight();
    }

    @Override
    protected void layoutChildren() {
        if (!seen.getValue()) {
            return;
        }
        for (Canvas canvas : List.of(frame, overlay)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        drawFrame();
        drawDots();
        drawOverlay();
    }

    private void drawDots() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        ScatterImage next = image;
        if (next == null
                || next.image().getWidth() != Math.ceil(plotWidth() * scale)
                || next.image().getHeight() != Math.ceil(plotHeight() * scale)) {
            next = new ScatterImage(plotWidth(), plotHeight(), scale);
            image = next;
            dots.setImage(next.image());
            dots.setFitWidth(next.image().getWidth() / scale);
            dots.setFitHeight(next.image().getHeight() / scale);
            dots.relocate(left(), EDGE);
        }
        int[] opacity = opacities();
        boolean[] isThere = new boolean[scatter.size()];
        px = new double[scatter.size()];
        py = new double[scatter.size()];
        next.clear();
        for (int i = 0; i < px.length; i++) {
            px[i] = x(scatter.x()[i]) - left();
            py[i] = y(scatter.y()[i]) - EDGE;
            isThere[i] = opacity[i] != FILTERED_OUT && Double.isFinite(px[i]) && Double.isFinite(py[i]);
        }
        for (int layer : new int[] {FILTERED_OUT, FADED, FULL}) {
            for (int i = 0; i < px.length; i++) {
                if (opacity[i] == layer && Double.isFinite(px[i]) && Double.isFinite(py[i])) {
                    next.stamp(px[i], py[i], scatter.colors()[i], scatter.marks()[i], layer);
                }
            }
        }
        next.flush();
        grid = new PointGrid(px, py, isThere, plotWidth(), plotHeight());
    }

    /** What is filtered out is hardly there; what is not selected fades beside what is. */
    private int[] opacities() {
        Set<Recording> selected = selection.selectedProperty().get();
        Set<Recording> passing = selection.listingProperty().get() == Listing.FILTERED
                ? new HashSet<>(selection.filteredProperty().get())
                : Set.of();
        boolean isFiltered = selection.listingProperty().get() == Listing.FILTERED;
        int[] opacities = new int[scatter.size()];
        for (int i = 0; i < opacities.length; i++) {
            Recording recording = scatter.recordings().get(i);
            if (isFiltered && !passing.contains(recording)) {
                opacities[i] = FILTERED_OUT;
            } else {
                opacities[i] = selected.isEmpty() || selected.contains(recording) ? FULL : FADED;
            }
        }
        return opacities;
    }

    private void drawFrame() {
        GraphicsContext g = frame.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (scatter.size() == 0) {
            return;
        }
        Paint ink = themed.getTextFill();
        g.setFont(PlotText.font());
        g.setFill(ink);
        g.setStroke(javafx.scene.paint.Color.gray(0.5, 0.6));
        g.setLineWidth(1);
        g.strokeRect(left() - 0.5, EDGE - 0.5, plotWidth() + 1, plotHeight() + 1);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(xTitle, left() + plotWidth() / 2, getHeight() - 2);
        g.save();
        g.translate(2, EDGE + plotHeight() / 2);
        g.rotate(-90);
        g.setTextBaseline(VPos.TOP);
        g.fillText(yTitle, 0, 0);
        g.restore();
        if (hasTicks) {
            ticks(g);
        }
        if (quadrants != null) {
            cross(g, quadrants);
        }
    }

    private void ticks(GraphicsContext g) {
        g.setTextBaseline(VPos.TOP);
        for (double tick : Ticks.of(viewport.left(), viewport.right(), 6)) {
            g.fillText(number(tick), x(tick), EDGE + plotHeight() + 4);
        }
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        for (double tick : Ticks.of(viewport.bottom(), viewport.top(), 6)) {
            g.fillText(number(tick), left() - 4, y(tick));
        }
    }

    private static String number(double value) {
        String text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf((float) value);
        return text.replace('-', '−');
    }

    private void cross(GraphicsContext g, Quadrants cross) {
        double x = Math.max(left(), Math.min(left() + plotWidth(), x(cross.x())));
        double y = Math.max(EDGE, Math.min(EDGE + plotHeight(), y(cross.y())));
        g.setLineDashes(5, 4);
        g.strokeLine(x, EDGE, x, EDGE + plotHeight());
        g.strokeLine(left(), y, left() + plotWidth(), y);
        g.setLineDashes();
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(cross.topLeft(), left() + 6, EDGE + 4, plotWidth() / 2);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(cross.bottomLeft(), left() + 6, EDGE + plotHeight() - 4, plotWidth() / 2);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(cross.bottomRight(), left() + plotWidth() - 6, EDGE + plotHeight() - 4, plotWidth() / 2);
        g.setTextBaseline(VPos.TOP);
        g.fillText(cross.topRight(), left() + plotWidth() - 6, EDGE + 4, plotWidth() / 2);
    }

    private void drawOverlay() {
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setStroke(themed.getTextFill());
        g.setLineWidth(2);
        ring(g, selection.hoveredProperty().get(), 8);
        ring(g, selection.focusedProperty().get(), 11);
        if (path != null && !path.isClick()) {
            double[] xs = path.xs();
            double[] ys = path.ys();
            g.setFill(javafx.scene.paint.Color.gray(0.5, 0.15));
            g.fillPolygon(xs, ys, xs.length);
            g.setLineWidth(1.2);
            g.strokePolygon(xs, ys, xs.length);
        }
    }

    private void ring(GraphicsContext g, @Nullable Recording recording, double radius) {
        int i = recording == null ? -1 : scatter.recordings().indexOf(recording);
        if (i >= 0 && i < px.length && px[i] >= 0 && py[i] >= 0 && px[i] <= plotWidth() && py[i] <= plotHeight()) {
            g.strokeOval(left() + px[i] - radius, EDGE + py[i] - radius, 2 * radius, 2 * radius);
        }
    }

    private int at(double x, double y) {
        return grid.nearest(x - left(), y - EDGE, REACH);
    }

    private void hover(int index) {
        Recording recording = index < 0 ? null : scatter.recordings().get(index);
        if (!Objects.equals(recording, selection.hoveredProperty().get())) {
            selection.hoveredProperty().set(recording);
            tooltip.setText(recording == null ? "" : tip.apply(recording));
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        boolean isPan = event.getButton() == MouseButton.MIDDLE
                || (event.getButton() == MouseButton.PRIMARY && event.isAltDown());
        if (isPan) {
            panned = new Point2D(event.getX(), event.getY());
        } else if (event.getButton() == MouseButton.PRIMARY) {
            path = new LassoPath(shape, event.getX(), event.getY());
        }
    }

    private void drag(MouseEvent event) {
        if (panned != null) {
            look(viewport.moved(
                    (panned.getX() - event.getX()) / plotWidth() * viewport.width(),
                    (event.getY() - panned.getY()) / plotHeight() * viewport.height()));
            panned = new Point2D(event.getX(), event.getY());
        } else if (path != null) {
            path.to(event.getX(), event.getY());
            drawOverlay();
        }
    }

    private void release(MouseEvent event) {
        LassoPath drawn = path;
        panned = null;
        path = null;
        if (drawn == null) {
            return;
        }
        if (drawn.isClick()) {
            click(event);
        } else {
            List<Recording> inside = new ArrayList<>();
            int[] opacity = opacities();
            for (int i = 0; i < px.length; i++) {
                if (opacity[i] != FILTERED_OUT && drawn.contains(left() + px[i], EDGE + py[i])) {
                    inside.add(scatter.recordings().get(i));
                }
            }
            selection.select(inside, combine(event));
        }
        drawOverlay();
    }

    private void click(MouseEvent event) {
        int index = at(event.getX(), event.getY());
        if (index >= 0) {
            Recording recording = scatter.recordings().get(index);
            if (combine(event) == Selection.Combine.REPLACE) {
                selection.click(recording);
            } else {
                selection.select(List.of(recording), combine(event));
            }
        } else if (event.getClickCount() == 2) {
            fit();
        } else if (combine(event) == Selection.Combine.REPLACE) {
            selection.select(List.of(), Selection.Combine.REPLACE);
        }
    }

    /** How a gesture's keys change the selection. */
    static Selection.Combine combine(MouseEvent event) {
        if (event.isShiftDown()) {
            return Selection.Combine.ADD;
        }
        return event.isShortcutDown() ? Selection.Combine.SUBTRACT : Selection.Combine.REPLACE;
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double x = viewport.left() + (event.getX() - left()) / plotWidth() * viewport.width();
            double y = viewport.top() - (event.getY() - EDGE) / plotHeight() * viewport.height();
            look(viewport.zoomed(event.getDeltaY() > 0 ? 1.2 : 1 / 1.2, x, y));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoom(1.3);
            case MINUS, SUBTRACT -> zoom(1 / 1.3);
            case DIGIT0, NUMPAD0 -> fit();
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoom(double factor) {
        look(viewport.zoomed(
                factor, (viewport.left() + viewport.right()) / 2, (viewport.bottom() + viewport.top()) / 2));
    }

    /** Focuses the nearest dot within a right angle around a direction. */
    private void step(int dx, int dy) {
        int from = scatter.recordings().indexOf(selection.focusedProperty().get());
        int best = -1;
        double closest = Double.POSITIVE_INFINITY;
        int[] opacity = opacities();
        for (int i = 0; i < px.length; i++) {
            double along = from < 0 ? 1 : (px[i] - px[from]) * dx + (py[i] - py[from]) * dy;
            double across = from < 0 ? 0 : Math.abs((px[i] - px[from]) * dy) + Math.abs((py[i] - py[from]) * dx);
            if (along > 0 && across <= along && opacity[i] != FILTERED_OUT && Math.hypot(along, across) < closest) {
                closest = Math.hypot(along, across);
                best = i;
            }
        }
        if (best >= 0) {
            selection.focusedProperty().set(scatter.recordings().get(best));
        }
    }

    /** The same as vector art, as it is seen now. */
    public void paint(Graphics2D g, double width, double height) {
        double toX = width / Math.max(1, getWidth());
        double toY = height / Math.max(1, getHeight());
        Color ink = PlotText.awt(themed.getTextFill());
        g.setColor(ink);
        g.draw(new java.awt.geom.Rectangle2D.Double(left() * toX, EDGE * toY, plotWidth() * toX, plotHeight() * toY));
        g.drawString(xTitle, (float) (width / 2), (float) (height - 6));
        g.drawString(yTitle, 4f, 12f);
        if (quadrants != null) {
            double x = x(quadrants.x()) * toX;
            double y = y(quadrants.y()) * toY;
            g.draw(new Line2D.Double(x, EDGE * toY, x, (EDGE + plotHeight()) * toY));
            g.draw(new Line2D.Double(left() * toX, y, (left() + plotWidth()) * toX, y));
            float low = (float) ((EDGE + plotHeight()) * toY - 6);
            g.drawString(quadrants.topLeft(), (float) (left() * toX) + 6, (float) (EDGE * toY) + 14);
            g.drawString(quadrants.topRight(), (float) x + 6, (float) (EDGE * toY) + 14);
            g.drawString(quadrants.bottomLeft(), (float) (left() * toX) + 6, low);
            g.drawString(quadrants.bottomRight(), (float) x + 6, low);
        }
        int[] opacity = opacities();
        g.setStroke(new BasicStroke(1.6f));
        for (int i = 0; i < px.length; i++) {
            double x = (left() + px[i]) * toX;
            double y = (EDGE + py[i]) * toY;
            if (px[i] >= 0 && py[i] >= 0 && px[i] <= plotWidth() && py[i] <= plotHeight()) {
                Color color = new Color(scatter.colors()[i]);
                int alpha = Math.min(255, opacity[i]);
                g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha));
                double r = scatter.marks()[i].radius();
                switch (scatter.marks()[i]) {
                    case POINT, DISC -> g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                    case RING -> g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                    case CROSS -> {
                        double arm = r / Math.sqrt(2);
                        g.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
                        g.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
                    }
                }
            }
        }
    }
}
