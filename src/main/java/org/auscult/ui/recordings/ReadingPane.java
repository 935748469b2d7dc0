package org.auscult.ui.recordings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Cutting;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FolderRules;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.SplitRule;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.words.Counted;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.MachineCounts;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.Settings;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** How the open folder was read and why, and the wishes to read it in another way. */
final class ReadingPane extends ScrollPane {
    private final Label why = new Label();
    private final Label counts = new Label();
    private final ChoiceBox<@Nullable String> layout = new ChoiceBox<>();
    private final ChoiceBox<SplitRule.Method> split = new ChoiceBox<>();
    private final TextField share = new TextField();
    private final TextField seed = new TextField();
    private final TextField cutAbove = new TextField();
    private final TextField clip = new TextField();
    private final TextField hop = new TextField();
    private final TextField truth = new TextField();
    private final TextField normal = new TextField();
    private final TextField anomalous = new TextField();
    private final TextField train = new TextField();
    private final TextField test = new TextField();
    private final Label refusal = new Label();
    private final GridPane grid = new GridPane();

    ReadingPane(Workbench workbench, DatasetLoader loader, Settings settings, PathChooser paths) {
        setId("reading-pane");
        setFitToWidth(true);
        why.setId("reading-why");
        why.setWrapText(true);
        why.getStyleClass().add("text-muted");
        counts.setId("reading-counts");
        counts.setWrapText(true);
        split.getItems()
                .setAll(
                        SplitRule.Method.OWN,
                        SplitRule.Method.AS_NAMED,
                        SplitRule.Method.BASELINE,
                        SplitRule.Method.PERCENTAGE);
        split.setConverter(new LabelConverter<>(ReadingPane::words));
        share.disableProperty().bind(split.valueProperty().isNotEqualTo(SplitRule.Method.PERCENTAGE));
        seed.disableProperty().bind(share.disableProperty());
        fillGrid(paths, loader);
        refusal.setWrapText(true);
        refusal.getStyleClass().add("danger-text");
        Button read = new Button("Read again", Icons.of("mdi2r-refresh"));
        read.setId("read-again");
        read.setOnAction(event -> apply(loader));
        Button usual = new Button("Reset the fields");
        usual.setId("reading-usual");
        usual.setTooltip(new Tooltip("Fill all fields with the usual wishes; Read again applies them"));
        usual.setOnAction(event -> fill(workbench.datasetProperty().get(), ScanSettings.USUAL));
        HBox buttons = new HBox(8, read, usual);
        VBox content = new VBox(10, why, counts, grid, refusal, buttons);
        content.getStyleClass().add("form-pane");
        setContent(content);
        workbench.datasetProperty().addListener((property, old, dataset) -> show(dataset, settings));
        show(workbench.datasetProperty().get(), settings);
    }

    /** Puts the keyboard where a list of conditions is named. */
    void edit() {
        truth.requestFocus();
    }

    private void fillGrid(PathChooser paths, DatasetLoader loader) {
        grid.setHgap(10);
        grid.setVgap(8);
        row("Layout", layout, "reading-layout", "");
        row("Split", split, "reading-split", "");
        row("Test share", share, "reading-share", "% of normals");
        row("Seed", seed, "reading-seed", "");
        row("Cut files longer than", cutAbove, "reading-cut", "s");
        row("Clip length", clip, "reading-clip", "s");
        row("Clip to clip", hop, "reading-hop", "s");
        Button choose = new Button(null, Icons.of("mdi2f-file-outline"));
        choose.setAccessibleText("Choose a list of conditions");
        choose.getStyleClass().addAll("flat", "button-icon");
        choose.setOnAction(event ->
                paths.file("Choose the list that tells conditions").ifPresent(file -> truth.setText(file.toString())));
        truth.setPromptText("CSV for evaluation names");
        row("List of conditions", truth, "reading-truth", choose);
        row("Words: normal", normal, "reading-normal", "");
        row("Words: anomalous", anomalous, "reading-anomalous", "");
        row("Words: training", train, "reading-train", "");
        row("Words: test", test, "reading-test", "");
        for (TextField field : List.of(share, seed, cutAbove, clip, hop, truth, normal, anomalous, train, test)) {
            field.setOnAction(event -> apply(loader));
        }
        for (TextField number : List.of(share, seed, cutAbove, clip, hop)) {
            number.setTextFormatter(
                    new TextFormatter<>(c -> c.getControlNewText().matches("[0-9.]*|∞") ? c : null));
        }
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        ColumnConstraints unit = new ColumnConstraints();
        unit.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(label, field, unit);
    }

    private void row(String title, Region field, String id, String unit) {
        Label words = new Label(unit);
        words.getStyleClass().add("text-muted");
        row(title, field, id, words);
    }

    private void row(String title, Region field, String id, Node after) {
        Label label = new Label(title);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(title);
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), label, field, after);
    }

    private void show(@Nullable Dataset dataset, Settings settings) {
        if (dataset != null) {
            why.setText(dataset.layout() + ": " + dataset.recognition().why() + ".");
            counts.setText(words(MachineCounts.sum(dataset.recordings())));
            fill(dataset, settings.scanSettings(dataset.root()));
        }
    }

    private void fill(@Nullable Dataset dataset, ScanSettings wishes) {
        layout.setConverter(new LabelConverter<>(name -> name + fits(dataset, name), "Recognise"));
        layout.getItems().clear();
        layout.getItems().add(null);
        if (dataset != null) {
            layout.getItems().addAll(dataset.recognition().fits().keySet());
        }
        layout.setValue(wishes.layout());
        split.setValue(wishes.split().method());
        share.setText(number(
                wishes.split().method() == SplitRule.Method.PERCENTAGE
                        ? 100 * wishes.split().testShare()
                        : 30));
        seed.setText(String.valueOf(Math.max(1, wishes.split().seed())));
        cutAbove.setText(number(wishes.cutting().longerThan()));
        clip.setText(number(wishes.cutting().clipSeconds()));
        hop.setText(number(wishes.cutting().hopSeconds()));
        truth.setText(wishes.truth() == null ? "" : wishes.truth());
        normal.setText(String.join(", ", wishes.rules().normal()));
        anomalous.setText(String.join(", ", wishes.rules().anomalous()));
        train.setText(String.join(", ", wishes.rules().train()));
        test.setText(String.join(", ", wishes.rules().test()));
        refusal.setText("");
    }

    private void apply(DatasetLoader loader) {
        try {
            String list = truth.getText().strip();
            loader.reread(new ScanSettings(
                    layout.getValue(),
                    new SplitRule(split.getValue(), value(share, "Test share") / 100, (long) value(seed, "Seed")),
                    new Cutting(
                            value(cutAbove, "Cut files longer than"),
                            value(clip, "Clip length"),
                            value(hop, "Clip to clip")),
                    new FolderRules(list(normal), list(anomalous), list(train), list(test)),
                    list.isEmpty() ? null : Path.of(list).toString()));
            refusal.setText("");
        } catch (IllegalArgumentException e) {
            refusal.setText(e.getMessage());
        }
    }

    private static double value(TextField field, String title) {
        String text = field.getText().strip();
        try {
            return text.equals("∞") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(title + " must be a number, not \"" + text + "\"", e);
        }
    }

    private static List<String> list(TextField field) {
        return Arrays.stream(field.getText().toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? "∞"
                : value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String fits(@Nullable Dataset dataset, String name) {
        Integer n = dataset == null ? null : dataset.recognition().fits().get(name);
        return n == null ? "" : " – fits " + Counted.of(n, "file");
    }

    private static String words(MachineCounts all) {
        return String.format(
                Locale.ROOT,
                "%,d clips to train on; to test %,d normal, %,d anomalous and %,d of unknown condition.",
                all.training(),
                all.normal(),
                all.anomalous(),
                all.unknown());
    }

    private static String words(SplitRule.Method method) {
        return switch (method) {
            case OWN -> "The layout's own";
            case AS_NAMED -> "As names say";
            case BASELINE -> "MIMII baseline rule";
            case PERCENTAGE -> "Seeded percentage";
        };
    }
}
