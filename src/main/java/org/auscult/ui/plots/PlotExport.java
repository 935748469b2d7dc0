package org.auscult.ui.plots;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javax.imageio.ImageIO;
import org.auscult.file.Csv;
import org.auscult.ui.PlotText;
import org.auscult.ui.TextClipboard;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Notices;

/** The ways out of the window for every plot: a picture or its numbers, to a file or the clipboard. */
public final class PlotExport {
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
     * @param isPicture whether only what is drawn can go it
     */
    record Way(String id, String label, String icon, Consumer<PlotView> take, boolean isPicture) {
        boolean fits(PlotView plot) {
            return plot.isDrawn() || !isPicture;
        }
    }

    /** All ways, in the order of the menus. */
    List<Way> ways() {
        return List.of(
                new Way("copy-picture", "Copy Picture", "mdi2c-content-copy", this::copyPicture, true),
                new Way("copy-data", "Copy Data", "mdi2t-table-multiple", this::copyData, false),
                new Way("save-picture", "Save Picture …", "mdi2i-image-outline", this::savePicture, true),
                new Way("save-vector", "Save Vector Picture …", "mdi2s-svg", this::saveVector, true),
                new Way("save-data", "Save Data …", "mdi2f-file-delimited-outline", this::saveData, false));
    }

    private void copyPicture(PlotView plot) {
        figure(plot).ifPresent(page -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(SwingFXUtils.toFXImage(page.pixels(), null));
            Clipboard.getSystemClipboard().setContent(content);
            notices.done("Copied the picture of " + plot.title());
        });
    }

    private void copyData(PlotView plot) {
        rows(plot).ifPresent(rows -> {
            new TextClipboard().accept(Csv.text(Csv.TABS, rows));
            notices.done("Copied the data of " + plot.title());
        });
    }

    private void savePicture(PlotView plot) {
        saveDrawn("Save the picture", plot, ".png", page -> {
            BufferedImage pixels = page.pixels();
            return () -> png(pixels);
        });
    }

    private void saveVector(PlotView plot) {
        saveDrawn("Save the vector picture", plot, ".svg", page -> {
            Supplier<String> document = page.svg();
            return () -> document.get().getBytes(StandardCharsets.UTF_8);
        });
    }

    /** Draws what is shown once it is known that a file is wanted; the drawing's bytes are made on the lane. */
    private void saveDrawn(String title, PlotView plot, String suffix, Function<FigurePage, Supplier<byte[]>> draw) {
        if (figure(plot).isPresent()) {
            files.ask(title, name(plot, suffix))
                    .ifPresent(file -> figure(plot).ifPresent(page -> files.write(file, draw.apply(page))));
        }
    }

    private void saveData(PlotView plot) {
        rows(plot)
                .ifPresent(rows -> files.save(
                        "Save the data",
                        name(plot, ".csv"),
                        () -> Csv.text(Csv.COMMAS, rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(PlotView plot, String suffix) {
        return plot.title().toLowerCase(Locale.ROOT).replace(' ', '-') + suffix;
    }

    /** What is shown as a page; tells the user if there is nothing. */
    private Optional<FigurePage> figure(PlotView plot) {
        Optional<FigurePage> page = plot.figure()
                .get()
                .map(figure -> FigurePage.of(
                        figure,
                        PlotText.awt(ground(plot.node())),
                        plot.node().getWidth(),
                        plot.node().getHeight()));
        if (page.isEmpty()) {
            refuse(plot);
        }
        return page;
    }

    /** What is shown as a table; tells the user if there is nothing. */
    private Optional<List<List<String>>> rows(PlotView plot) {
        List<List<String>> rows = plot.table();
        if (rows.size() < 2) {
            refuse(plot);
            return Optional.empty();
        }
        return Optional.of(rows);
    }

    private void refuse(PlotView plot) {
        notices.warn(
                "Nothing to take from " + plot.title() + " yet: it is empty, or what it shows is still being computed",
                "");
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

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("Memory can't be written", e);
        }
    }
}
