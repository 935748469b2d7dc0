package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.auscult.ui.Figure;
import org.auscult.workbench.Notices;
import org.auscult.workbench.SlowSaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlotExportTest {
    @TempDir
    Path folder;

    private final AtomicInteger drawings = new AtomicInteger();
    private final SlowSaving saving = new SlowSaving();

    @ParameterizedTest
    @CsvSource({"save-picture, dots.png", "save-vector, dots.svg"})
    void aPictureIsDrawnOnlyForAFileThatIsWanted(String way, String file) {
        save(way, Optional.empty());
        assertThat(drawings).as("the user thought better of it").hasValue(0);
        save(way, Optional.of(folder));
        assertThat(drawings).as("as it was when the file was named").hasValue(1);
        assertThat(folder.resolve(file)).doesNotExist();
        saving.write();
        assertThat(folder.resolve(file)).isNotEmptyFile();
        assertThat(drawings).hasValue(1);
    }

    @Test
    void aLongLineOfTheKeyKeepsTheNumbersAtItsEnd() {
        String name =
                "pinned: seed 2 · Nov 26, 2026, 6:31 PM · Conformer (multitask) · fan · standard, fused by Automatic";
        Figure.Key key = Figure.Key.line(Color.BLACK, new BasicStroke(1), name + "  AUC 0.769  pAUC 0.685");
        Figure figure = new Figure(List.of("ROC"), Color.BLACK, List.of(key), (g, width, height) -> {});
        BufferedImage page = FigurePage.of(figure, Color.WHITE, 560, 400).pixels();
        int edge = 2 * 10;
        int[] right = page.getRGB(page.getWidth() - edge + 1, 0, edge - 1, page.getHeight(), null, 0, edge - 1);
        assertThat(right).containsOnly(Color.WHITE.getRGB());
    }

    @Test
    void aVectorPictureNeedsNoFontTellsWhatItIsAndGrows() {
        Figure figure = new Figure(
                List.of("ROC", "A & B"), Color.BLACK, List.of(), (g, width, height) -> g.drawString("0.769", 20, 90));
        assertThat(FigurePage.of(figure, Color.WHITE, 560, 400).svg().get())
                .contains("viewBox='0.0 0.0 560.0 400.0'", "<title>ROC; A &amp; B</title>")
                .doesNotContain("<text");
    }

    @Test
    void pixelsStandInAVectorPictureAsSharpAsTheyAre() throws IOException {
        BufferedImage sharp = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
        Figure figure = new Figure(
                List.of("Spectrogram"),
                Color.BLACK,
                List.of(),
                (g, width, height) -> g.drawImage(sharp, 0, 0, 100, 40, null));
        String svg = FigurePage.of(figure, Color.WHITE, 560, 400).svg().get();
        Matcher image = Pattern.compile("<image [^>]*data:image/png;base64,([^'\"]+)[^>]*width='100.0' height='40.0'")
                .matcher(svg);
        assertThat(image.find()).isTrue();
        byte[] png = Base64.getDecoder().decode(image.group(1));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(200);
    }

    private void save(String way, Optional<Path> into) {
        Figure figure =
                new Figure(List.of("Dots"), Color.BLACK, List.of(), (g, width, height) -> drawings.incrementAndGet());
        PlotView plot = PlotView.of("Dots", new Region(), () -> List.of(List.of("x")), () -> Optional.of(figure));
        new PlotExport(saving.into(into), new Notices())
                .ways().stream()
                        .filter(one -> one.id().equals(way))
                        .forEach(one -> one.take().accept(plot));
    }
}
