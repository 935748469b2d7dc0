package org.auscult.ui.plots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.auscult.ui.Figure;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/**
 * A figure on its ground: the same strokes as pixels and as vector art.
 *
 * @param figure what is on it
 * @param ground its colour
 * @param width in points
 * @param height in points
 */
record FigurePage(Figure figure, Color ground, double width, double height) {
    private static final int SHARPNESS = 2;
    private static final double NARROWEST = 560;
    private static final double LOWEST = 400;

    /** As large as the plot in its pane, but so that title and key find room, and no higher than wide. */
    static FigurePage of(Figure figure, Color ground, double paneWidth, double paneHeight) {
        double width = Math.max(NARROWEST, Math.rint(paneWidth));
        return new FigurePage(figure, ground, width, Math.min(width, Math.max(LOWEST, Math.rint(paneHeight))));
    }

    /** Two pixels a point. */
    BufferedImage pixels() {
        BufferedImage image =
                new BufferedImage((int) (SHARPNESS * width), (int) (SHARPNESS * height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SHARPNESS, SHARPNESS);
        paint(g);
        g.dispose();
        return image;
    }

    /** A document: drawn now, its text put together by whoever asks for it, on any thread. */
    Supplier<String> svg() {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setRenderingHint(SVGHints.KEY_ELEMENT_TITLE, String.join("; ", figure.title()));
        // Outlines are as wide as they were measured, also where the font is missing.
        g.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        paint(g);
        ViewBox whole = new ViewBox(0, 0, width, height);
        return () -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + g.getSVGElement(null, true, whole, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
    }

    private void paint(Graphics2D g) {
        g.setColor(ground);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        figure.paint(g, width, height);
    }
}
