package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the style sheet adds to the theme. */
@ExtendWith(ApplicationExtension.class)
final class StyleTest {
    private final SimpleBooleanProperty dark = new SimpleBooleanProperty();
    private ScrollBar bar;
    private CheckBox box;
    private Slider slider;
    private ProgressBar progress;
    private TableView<Double> table;

    @Start
    void start(Stage stage) {
        bar = new ScrollBar();
        box = new CheckBox("Log counts");
        slider = new Slider();
        progress = new ProgressBar(0);
        table = new TableView<>();
        bar.setOrientation(Orientation.VERTICAL);
        TableColumn<Double, Double> score = TextColumns.number("", 100, new Decimals(2), value -> value);
        score.setGraphic(new Label("Fused"));
        table.getColumns()
                .setAll(List.of(
                        TextColumns.text("Type", 100, value -> "fan"),
                        score,
                        TextColumns.number("Distance", 100, new Decimals(2), value -> value)));
        table.getItems().setAll(1.25);
        Scene scene = new Scene(new HBox(table, bar, box, slider, progress), 600, 300);
        Theme.style(scene);
        Theme.follow(dark, scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aScrollBarHasAThumbAmongThousandsOfRows(FxRobot robot) {
        robot.interact(() -> {
            bar.setMax(20_000);
            bar.setVisibleAmount(20);
            bar.getParent().layout();
        });
        assertThat(((Region) bar.lookup(".thumb")).getHeight()).isBetween(20.0, 40.0);
        assertThat(bar.getWidth()).isEqualTo(10);
    }

    @Test
    void emptyCheckBoxesAndTracksStandOutFromTheirGround(FxRobot robot) {
        assertThat(color(box, ".box", 0).getBrightness()).isLessThan(0.55);
        assertThat(color(slider, ".track", 1).getBrightness()).isLessThan(0.55);
        assertThat(color(progress, ".track", 0).getBrightness())
                .as("where nothing is done yet")
                .isLessThan(0.9);
        robot.interact(() -> {
            dark.set(true);
            box.getScene().getRoot().applyCss();
        });
        assertThat(color(box, ".box", 0).getBrightness()).isGreaterThan(0.4);
        assertThat(color(slider, ".track", 1).getBrightness()).isGreaterThan(0.4);
        robot.interact(() -> {
            dark.set(false);
            box.setSelected(true);
            box.getScene().getRoot().applyCss();
        });
        assertThat(color(box, ".box", 0).getSaturation())
                .as("the frame of a set one")
                .isGreaterThan(0.8);
    }

    private static Color color(Node control, String part, int layer) {
        Region region = (Region) control.lookup(part);
        return (Color) region.getBackground().getFills().get(layer).getFill();
    }

    @Test
    void theTitlesOfColumnsStandOverTheirCells() {
        assertThat(place("Type").getMinX()).isEqualTo(place("fan").getMinX(), within(1.0));
        double numbers = place("1.25", 0).getMaxX();
        assertThat(place("Fused").getMaxX()).isEqualTo(numbers, within(1.0));
        assertThat(place("Distance").getMaxX()).isEqualTo(place("1.25", 1).getMaxX(), within(1.0));
    }

    @Test
    void theRowsOfATableStayWhereTheyAreWhenTheKeyboardIsLedToIt(FxRobot robot) {
        robot.interact(box::requestFocus);
        double unfocused = place("fan").getMinY();
        robot.interact(() -> {
            table.requestFocus();
            table.applyCss();
            table.layout();
        });
        assertThat(place("fan").getMinY()).isEqualTo(unfocused);
    }

    private Bounds place(String words) {
        return place(words, 0);
    }

    private Bounds place(String words, int which) {
        Node text = table.lookupAll(".text").stream()
                .filter(node -> node instanceof Text t && words.equals(t.getText()))
                .sorted(Comparator.comparing(
                        node -> node.localToScene(node.getLayoutBounds()).getMinX()))
                .skip(which)
                .findFirst()
                .orElseThrow();
        return text.localToScene(text.getLayoutBounds());
    }
}
