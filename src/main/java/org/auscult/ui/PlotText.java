package org.auscult.ui;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.auscult.experiment.PlotColor;
import org.auscult.experiment.ReportFont;

/** Text and colours on canvases, in drawings and in legends, of one kind in all plots. */
public final class PlotText {
    private static final int SIZE = 12;
    private static final BasicStroke DASHES =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
    private static final Font DRAWN = ReportFont.plain(SIZE);

    private PlotText() {}

    /** The font of axes and marks. */
    public static javafx.scene.text.Font font() {
        return javafx.scene.text.Font.font("Roboto", SIZE);
    }

    /** The same for drawings. */
    public static Font drawingFont() {
        return DRAWN;
    }

    /** The line that parts a plane or a time. */
    public static BasicStroke dashes() {
        return DASHES;
    }

    /** A colour for drawings; grey for what is no plain colour. */
    public static java.awt.Color awt(Paint paint) {
        Color color = paint instanceof Color plain ? plain : Color.GRAY;
        return new java.awt.Color(
                (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float) color.getOpacity());
    }

    /** A plot's colour on the screen. */
    public static Color color(PlotColor color) {
        return Color.rgb(color.rgb() >> 16 & 0xff, color.rgb() >> 8 & 0xff, color.rgb() & 0xff);
    }

    /** Where a text stands to its place. */
    public enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Writes a text on a line whose middle is at {@code y}, to the given side of {@code x}. */
    public static void write(Graphics2D g, String text, double x, double y, Side side) {
        double width = g.getFontMetrics().stringWidth(text);
        double left = switch (side) {
            case LEFT -> x - width;
            case CENTER -> x - width / 2;
            case RIGHT -> x;
        };
        g.drawString(text, (float) left, (float) (y + 0.36 * SIZE));
    }

    /** Writes a text that reads upwards, centred. */
    public static void writeUpwards(Graphics2D g, String text, double x, double y) {
        java.awt.geom.AffineTransform kept = g.getTransform();
        g.translate(x, y);
        g.rotate(-Math.PI / 2);
        write(g, text, 0, 0, Side.CENTER);
        g.setTransform(kept);
    }
}
