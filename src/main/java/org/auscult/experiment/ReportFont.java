package org.auscult.experiment;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.auscult.file.AtomicFiles;

/**
 * The font of pictures and plots. AWT throws an error on a Linux machine without fonts, so there it is shown the bundled one
 * before its first use.
 */
public final class ReportFont {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String TTF = "Roboto-Regular.ttf";

    private ReportFont() {}

    /** The bundled font, plain, of this size in points. */
    public static Font plain(int size) {
        if (System.getProperty(PROPERTY) == null
                && System.getProperty("os.name").startsWith("Linux")) {
            try {
                System.setProperty(PROPERTY, configuration().toString());
            } catch (IOException e) {
                return new Font(Font.SANS_SERIF, Font.PLAIN, size);
            }
        }
        try (InputStream in = bundled()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
        } catch (IOException | FontFormatException e) {
            return new Font(Font.SANS_SERIF, Font.PLAIN, size);
        }
    }

    private static InputStream bundled() {
        return Objects.requireNonNull(ReportFont.class.getResourceAsStream("/org/auscult/assets/fonts/" + TTF));
    }

    /** A file in the form that AWT reads, which names the bundled font for everything. */
    private static Path configuration() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "auscult-fonts-" + System.getProperty("user.name"));
        Path font = folder.resolve(TTF);
        if (!Files.exists(font)) {
            try (InputStream in = bundled()) {
                byte[] bytes = in.readAllBytes();
                AtomicFiles.write(font, temporary -> Files.write(temporary, bytes));
            }
        }
        StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                lines.append(family).append('.').append(style).append(".latin-1=Roboto\n");
            }
        }
        lines.append("filename.Roboto=").append(font).append('\n');
        Path file = folder.resolve("fontconfig.properties");
        AtomicFiles.writeString(file, lines.toString());
        return file;
    }
}
