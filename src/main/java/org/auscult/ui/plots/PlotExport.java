package org.auscult.ui.plots;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToolBar;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.auscult.file.Csv;
import org.auscult.ui.Drawing;
import org.auscult.ui.PlotText;
import org.auscult.ui.TextClipboard;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Notices;
import org.jfree.svg.SVGGraphics2D;

/** The ways out of the window for every plot: a picture or its numbers, to a file or the clipboard. */
public final class PlotExport {
    private static final double SHARPNESS = 2;

    private final FileExport files;
    private final Notices notices;

    /** @param files writes the files */
    public PlotExport(FileExport files, Notices notices) {
        this.files = files;
        this.notices = notices;
    }

    /**
     * A way out of the window.
     *
     * @param id of its action
     * @param label for people
     * @param icon the literal of its icon
     * @param take sends a plot that way
     * @param needsDrawing whether only vector art can go it
     */
    record Way(String id, String label, String icon, Consumer<PlotView> take, boolean needsDrawing) {
        boolean fits(PlotView plot) {
            return !needsDrawing || plot.drawing() != null;
        }
    }

    /** All ways, in the order of the menus. */
    List<Way> ways() {
        return List.of(
                new Way("copy-picture", "Copy Picture", "mdi2c-content-copy", this::copyPicture, false),
                new Way("copy-data", "Copy Data", "mdi2t-table-multiple", this::copyData, false),
                new Way("save-picture", "Save Picture …", "mdi2i-image-outline", this::savePicture, false),
                new Way("save-vector", "Save Vector Picture …", "mdi2s-svg", this::saveVector, true),
                new Way("save-data", "Save Data …", "mdi2f-file-delimited-outline", this::saveData, false));
    }

    private void copyPicture(PlotView plot) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture(plot));
        Clipboard.getSystemClipboard().setContent(content);
        notices.done("Copied the picture of " + plot.title());
    }

    private void copyData(PlotView plot) {
        new TextClipboard().accept(Csv.text(Csv.TABS, plot.table()));
        notices.done("Copied the data of " + plot.title());
    }

    private void savePicture(PlotView plot) {
        WritableImage picture = picture(plot);
        save("Save the picture", plot, ".png", () -> png(picture));
    }

    private void saveVector(PlotView plot) {
        Drawing drawing = Objects.requireNonNull(plot.drawing());
        SVGGraphics2D svg =
                new SVGGraphics2D(plot.node().getWidth(), plot.node().getHeight());
        svg.setColor(PlotText.awt(ground(plot.node())));
        svg.fill(
                new Rectangle2D.Double(0, 0, plot.node().getWidth(), plot.node().getHeight()));
        drawing.paint(svg, plot.node().getWidth(), plot.node().getHeight());
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.getSVGElement();
        save("Save the vector picture", plot, ".svg", () -> document.getBytes(StandardCharsets.UTF_8));
    }

    private void saveData(PlotView plot) {
        List<List<String>> table = plot.table();
        save("Save the data", plot, ".csv", () -> Csv.text(Csv.COMMAS, table).getBytes(StandardCharsets.UTF_8));
    }

    private void save(String title, PlotView plot, String suffix, Supplier<byte[]> bytes) {
        String name = plot.title().toLowerCase(Locale.ROOT).replace(' ', '-') + suffix;
        files.save(title, name, bytes);
    }

    private static WritableImage picture(PlotView plot) {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SHARPNESS, SHARPNESS));
        sharp.setFill(ground(plot.node()));
        sharp.setViewport(belowTools(plot.node()));
        return plot.node().snapshot(sharp, null);
    }

    /** The controls above a plot are none of its picture; what they were set to, it shows. */
    private static javafx.geometry.Rectangle2D belowTools(Region plot) {
        double top = plot instanceof BorderPane pane && pane.getTop() instanceof ToolBar tools && tools.isVisible()
                ? tools.getBoundsInParent().getMaxY()
                : 0;
        Bounds seen = plot.localToParent(new BoundingBox(0, top, plot.getWidth(), plot.getHeight() - top));
        return new javafx.geometry.Rectangle2D(
                SHARPNESS * seen.getMinX(),
                SHARPNESS * seen.getMinY(),
                SHARPNESS * seen.getWidth(),
                SHARPNESS * seen.getHeight());
    }

    /** What the window is painted on, so that text of the theme's colour can be read in the file too. */
    private static Paint ground(Node plot) {
        Scene scene = plot.getScene();
        if (scene != null && scene.getRoot() instanceof Region root && root.getBackground() != null) {
            return root.getBackground().getFills().stream()
                    .map(BackgroundFill::getFill)
                    .findFirst()
                    .orElse(Color.WHITE);
        }
        return Color.WHITE;
    }

    private static byte[] png(WritableImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("Memory can't be written", e);
        }
    }
}
