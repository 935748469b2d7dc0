package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.auscult.evaluation.Interval;
import org.auscult.experiment.RunComparison;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.jspecify.annotations.Nullable;

/** AUC and pAUC of two runs, their means and by machine, with the intervals of their differences. */
final class ComparisonTable extends TableView<RunComparison.Row> {
    private static final double CONFIDENCE = 0.95;
    private static final double LEAST_P = 0.001;
    private static final Decimals THREE = new Decimals(3);

    ComparisonTable() {
        setId("compare-rows");
        setAccessibleText("AUC and pAUC of both runs by machine");
        getStyleClass().add("dense");
        getColumns().add(TextColumns.text("Machine", 82, RunComparison.Row::machine));
        getColumns().add(TextColumns.number("Δ AUC", 56, ComparisonTable::signed, row -> row.first() - row.second()));
        getColumns().add(TextColumns.text("95 % (DeLong)", 104, row -> words(row, auc(row))));
        getColumns()
                .add(TextColumns.number(
                        "p",
                        58,
                        ComparisonTable::probability,
                        row -> row.difference() == null
                                ? null
                                : row.difference().pValue()));
        getColumns()
                .add(TextColumns.number(
                        "Δ pAUC", 58, ComparisonTable::signed, row -> row.firstPauc() - row.secondPauc()));
        getColumns().add(TextColumns.text("95 % (bootstrap)", 112, row -> words(row, row.paucDifference())));
        getColumns().add(TextColumns.number("AUC", 52, THREE, RunComparison.Row::first));
        getColumns().add(TextColumns.number("pinned", 56, THREE, RunComparison.Row::second));
        getColumns().add(TextColumns.number("pAUC", 52, THREE, RunComparison.Row::firstPauc));
        getColumns().add(TextColumns.number("pinned", 56, THREE, RunComparison.Row::secondPauc));
    }

    /** A row a machine, for a file. */
    List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                "machine",
                "normal",
                "anomalous",
                "AUC shown",
                "AUC pinned",
                "AUC difference",
                "low",
                "high",
                "p",
                "pAUC shown",
                "pAUC pinned",
                "pAUC difference",
                "pAUC low",
                "pAUC high"));
        for (RunComparison.Row row : getItems()) {
            Interval auc = auc(row);
            Interval pauc = row.paucDifference();
            table.add(List.of(
                    row.machine(),
                    String.valueOf(row.normal()),
                    String.valueOf(row.anomalous()),
                    text(row.first()),
                    text(row.second()),
                    text(row.first() - row.second()),
                    auc == null ? "" : text(auc.low()),
                    auc == null ? "" : text(auc.high()),
                    row.difference() == null ? "" : text(row.difference().pValue()),
                    text(row.firstPauc()),
                    text(row.secondPauc()),
                    text(row.firstPauc() - row.secondPauc()),
                    pauc == null ? "" : text(pauc.low()),
                    pauc == null ? "" : text(pauc.high())));
        }
        return table;
    }

    private static @Nullable Interval auc(RunComparison.Row row) {
        return row.difference() == null ? null : row.difference().interval(CONFIDENCE);
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(value);
    }

    /** None is nought. */
    private static String probability(double p) {
        return p < LEAST_P ? "< " + THREE.format(LEAST_P) : THREE.format(p);
    }

    private static String words(RunComparison.Row row, @Nullable Interval interval) {
        if (row.isMean()) {
            return "";
        }
        return interval == null ? "too few clips" : signed(interval.low()) + " … " + signed(interval.high());
    }

    /** A difference, of which nought is neither more nor less. */
    private static String signed(double difference) {
        String text = THREE.format(difference);
        return difference > 0 && !text.equals(THREE.format(0)) ? "+" + text : text;
    }
}
