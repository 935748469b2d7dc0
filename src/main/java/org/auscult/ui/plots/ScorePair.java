package org.auscult.ui.plots;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.auscult.evaluation.Disagreement;
import org.auscult.score.Fusions;
import org.auscult.workbench.DisagreementView;
import org.jspecify.annotations.Nullable;

/** The choice of two scores to be set against each other: the user's, where there are these; otherwise those that differ most. */
final class ScorePair {
    private final DisagreementView look;
    private final ChoiceBox<String> across = box("disagreement-across", "Score to the right");
    private final ChoiceBox<String> up = box("disagreement-up", "Score upwards");
    private DisagreementView.@Nullable Pair offered;
    private boolean isOffering;

    /** @param look keeps what the user chooses */
    ScorePair(DisagreementView look) {
        this.look = look;
        across.valueProperty().addListener((property, old, score) -> choose());
        up.valueProperty().addListener((property, old, score) -> choose());
    }

    private static ChoiceBox<String> box(String id, String words) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.setId(id);
        box.setAccessibleText(words);
        return box;
    }

    /** What the user chooses by. */
    List<Node> controls() {
        return List.of(across, new Label("against"), up);
    }

    /** Changes when others are to be offered. */
    ObservableValue<?> changes() {
        return look.pairProperty();
    }

    /** The score to the right; empty if there is none. */
    String across() {
        return Objects.requireNonNullElse(across.getValue(), "");
    }

    /** The score upwards; empty if there is none. */
    String up() {
        return Objects.requireNonNullElse(up.getValue(), "");
    }

    /**
     * Offers scores.
     *
     * @param ranks of the clips by the score at a place in the list
     */
    void offer(List<String> scores, Function<Integer, double[]> ranks) {
        DisagreementView.Pair chosen = look.pairProperty().get();
        if (scores.equals(across.getItems()) && Objects.equals(chosen, offered)) {
            return;
        }
        offered = chosen;
        isOffering = true;
        across.getItems().setAll(scores);
        up.getItems().setAll(scores);
        if (chosen != null && scores.contains(chosen.across()) && scores.contains(chosen.up())) {
            across.setValue(chosen.across());
            up.setValue(chosen.up());
        } else if (scores.size() > 1) {
            int[] pair = Disagreement.mostDiffering(
                    IntStream.range(0, scores.size()).boxed().map(ranks).toList(), Fusions.paper(scores));
            across.setValue(scores.get(pair[0]));
            up.setValue(scores.get(pair[1]));
        }
        isOffering = false;
    }

    private void choose() {
        if (!isOffering && across.getValue() != null && up.getValue() != null) {
            look.pairProperty().set(new DisagreementView.Pair(across.getValue(), up.getValue()));
        }
    }
}
