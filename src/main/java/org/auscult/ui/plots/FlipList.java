package org.auscult.ui.plots;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.TextAlignment;
import org.auscult.evaluation.Threshold;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;

/** The recordings that the chosen threshold calls otherwise than the proposed one; moving through them hears one after the other. */
final class FlipList extends TableView<ScoredClip> {
    /** Below the titles. */
    private static final double THREE_ROWS = 124;

    private final Label placeholder = new Label();

    FlipList(OperatingPoint point, Selection selection) {
        setId("flip-list");
        setAccessibleText("Recordings that change side");
        getStyleClass().add("dense");
        placeholder.setWrapText(true);
        placeholder.setTextAlignment(TextAlignment.CENTER);
        setPlaceholder(placeholder);
        setPrefHeight(THREE_ROWS);
        setMinHeight(THREE_ROWS);
        getColumns()
                .add(TextColumns.name(
                        "Flipped against the proposed",
                        190,
                        clip -> clip.recording().name()));
        getColumns()
                .add(TextColumns.text(
                        "Is", 80, clip -> clip.recording().condition().label()));
        getColumns()
                .add(TextColumns.text(
                        "Now called",
                        90,
                        clip -> point.verdictsProperty().get().called(clip).label()));
        getColumns()
                .add(TextColumns.number(
                        "Score",
                        60,
                        new Decimals(2),
                        clip -> point.verdictsProperty().get().view().fused(clip)));
        getColumns()
                .add(TextColumns.number(
                        "Proposed",
                        76,
                        new Decimals(2),
                        clip -> Optional.ofNullable(point.verdictsProperty()
                                        .get()
                                        .proposed()
                                        .get(clip.machine()))
                                .map(Threshold::value)
                                .orElse(null)));
        ClipRows.follow(this, selection, ScoredClip::recording);
    }

    /**
     * Lists clips; the row that is chosen stays so while it is among them, and what stays listed is not laid out anew.
     *
     * @param ifNone what is said if there are none
     */
    void show(List<ScoredClip> flipped, String ifNone) {
        placeholder.setText(ifNone);
        List<ScoredClip> listed = getItems();
        int most = Math.min(listed.size(), flipped.size());
        int first = 0;
        while (first < most && listed.get(first) == flipped.get(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && listed.get(listed.size() - 1 - last) == flipped.get(flipped.size() - 1 - last)) {
            last++;
        }
        if (!flipped.contains(getSelectionModel().getSelectedItem())) {
            getSelectionModel().clearSelection();
        }
        listed.subList(first, listed.size() - last).clear();
        listed.addAll(first, flipped.subList(first, flipped.size() - last));
    }
}
