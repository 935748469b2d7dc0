package org.auscult.ui.plots;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.auscult.file.AtomicFiles;
import org.auscult.ui.Icons;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.PathChooser;

/** The ways out of the window for every plot: a picture or its numbers, to a file or the clipboard. */
public final class PlotExport {
    private static final double SHARPNESS = 2;

    private final PathChooser paths;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;

    /** @param lane writes the files */
    public PlotExport(PathChooser paths, Jobs jobs, Notices notices, Executor lane) {
        this.paths = paths;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
    }

    /** The menu of a plot. */
    public ContextMenu menu(PlotView plot) {
        String name = plot.title().toLowerCase(Locale.ROOT);
        return new ContextMenu(
                item("Copy Picture", "mdi2c-content-copy", () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(picture(plot));
                    Clipboard.getSystemClipboard().setContent(content);
                }),
                item("Copy Data", "mdi2t-table", () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(csv(plot, CSVFormat.TDF));
                    Clipboard.getSystemClipboard().setContent(content);
                }),
                item("Save Picture …", "mdi2i-image-outline", () -> {
                    WritableImage picture = picture(plot);
                    paths.save("Save the picture", name + ".png").ifPresent(file -> write(file, png(picture)));
                }),
                item("Save Data …", "mdi2f-file-delimited-outline", () -> {
                    String csv = csv(plot, CSVFormat.RFC4180);
                    paths.save("Save the data", name + ".csv")
                            .ifPresent(file -> write(file, csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                }));
    }

    private static MenuItem item(String text, String icon, Runnable action) {
        MenuItem item = new MenuItem(text, Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void write(Path file, byte[] bytes) {
        jobs.submit("Saving " + file.getFileName(), lane, (progress, stop) -> {
                    AtomicFiles.write(file, temporary -> Files.write(temporary, bytes));
                    return file;
                })
                .onDone(saved -> notices.done("Saved as " + saved))
                .onFailed(error -> notices.failed(file + " can't be written", error));
    }

    private static WritableImage picture(PlotView plot) {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SHARPNESS, SHARPNESS));
        sharp.setFill(Color.TRANSPARENT);
        return plot.node().snapshot(sharp, null);
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

    static String csv(PlotView plot, CSVFormat format) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv =
                new CSVPrinter(text, format.builder().setRecordSeparator('\n').get())) {
            csv.printRecords(plot.table());
            return text.toString();
        } catch (IOException e) {
            throw new IllegalStateException("Memory can't be written", e);
        }
    }
}
