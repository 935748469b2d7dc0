package org.auscult.ui.review;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.auscult.dataset.Dataset;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Mark;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Review;
import org.auscult.workbench.Workbench;

/** Verdicts with one key. */
public final class ReviewActions {
    private ReviewActions() {}

    /**
     * The group.
     *
     * @param openNote puts the keyboard into the note of the focused recording
     */
    public static ActionGroup group(
            Workbench workbench, OperatingPoint point, Judging judging, ReviewExport export, Runnable openNote) {
        Review review = judging.review();
        ObservableValue<String> noVerdict = Bindings.createStringBinding(
                () -> review.judgementsProperty().get().byName().isEmpty() ? "You gave no verdict yet" : "",
                review.judgementsProperty());
        return new ActionGroup(
                "Review",
                List.of(
                        List.of(
                                judge(judging, Mark.ANOMALOUS, "mdi2a-alert-outline"),
                                judge(judging, Mark.NORMAL, "mdi2c-check"),
                                judge(judging, Mark.UNSURE, "mdi2h-help"),
                                new Action(
                                        "judge-clear",
                                        "Clear Verdict and Note",
                                        "mdi2e-eraser",
                                        "0",
                                        judging.obstacle(),
                                        judging::clear),
                                new Action(
                                        "judge-note",
                                        "Write a Note",
                                        "mdi2n-note-text-outline",
                                        "Shortcut+Enter",
                                        judging.obstacle(),
                                        openNote)),
                        List.of(new Action(
                                "verdicts-save",
                                "Save Verdicts as CSV …",
                                "mdi2t-table-arrow-down",
                                "",
                                noVerdict,
                                () -> {
                                    Dataset dataset =
                                            workbench.datasetProperty().get();
                                    if (dataset != null) {
                                        export.save(
                                                dataset,
                                                review.judgementsProperty().get(),
                                                point.verdictsProperty().get());
                                    }
                                }))));
    }

    private static Action judge(Judging judging, Mark mark, String icon) {
        return new Action(
                "judge-" + mark.label(),
                "Judge " + mark.name().charAt(0) + mark.label().substring(1) + " and Go On",
                icon,
                String.valueOf(mark.ordinal() + 1),
                judging.obstacle(),
                () -> judging.judge(mark));
    }
}
