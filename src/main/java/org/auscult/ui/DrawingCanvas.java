package org.auscult.ui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jfree.fx.FXGraphics2D;

/** A drawing on the screen. It fills the pane, and is painted anew with the layout: however often it is asked to, once a frame. */
public final class DrawingCanvas extends Pane {
    private final Drawing drawing;
    private final Canvas canvas = new Canvas();
    private final Graphics2D graphics = new FXGraphics2D(canvas.getGraphicsContext2D());
    private final Label themed = new Label();

    /** Shows a drawing. */
    public DrawingCanvas(Drawing drawing) {
        this.drawing = drawing;
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        themed.setVisible(false);
        themed.setManaged(false);
        themed.textFillProperty().addListener((property, old, paint) -> repaint());
        getChildren().addAll(canvas, themed);
        canvas.setMouseTransparent(true);
    }

    /** The theme's colour of text and axes. */
    public java.awt.Color ink() {
        return PlotText.awt(themed.getTextFill());
    }

    /** Has it painted anew with the next frame. */
    public void repaint() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            drawing.paint(graphics, getWidth(), getHeight());
        }
    }
}
