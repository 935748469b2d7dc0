package org.auscult.ui.experiments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** A slider for the weight of each score; what they give is the shown run's fusion while they move. */
final class WeightsPane extends GridPane {
    /** The key of the fusion that the sliders make. */
    static final String KEY = "own";

    private final Workbench workbench;
    private final List<Slider> sliders = new ArrayList<>();
    private List<String> scores = List.of();
    private final Map<Slider, Label> shares = new HashMap<>();
    private final Label unweighted = new Label();
    private @Nullable Fusion made;
    private boolean isFollowing;

    WeightsPane(Workbench workbench) {
        this.workbench = workbench;
        setId("weights");
        setHgap(10);
        setVgap(2);
        ColumnConstraints title = new ColumnConstraints();
        title.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints slider = new ColumnConstraints();
        slider.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(title, slider);
        unweighted.setId("weights-none");
        unweighted.setWrapText(true);
        unweighted.getStyleClass().addAll("text-muted", "text-small");
        ShownWhile.holds(unweighted.textProperty().isNotEmpty(), unweighted);
        workbench.scoresProperty().addListener((property, old, view) -> follow(view));
        follow(workbench.scoresProperty().get());
    }

    /** Sliders begin from the weights that are shown, which may come from a restored session; without any from the paper's. */
    private void follow(ScoreView view) {
        offer(view.scores());
        Fusion fusion = view.fusion();
        if (fusion == null) {
            return;
        }
        Optional<double[]> weights = Fusions.weights(fusion);
        unweighted.setText(
                weights.isPresent()
                        ? ""
                        : fusion.title() + " has no weights. Moving a slider makes a fusion of your own.");
        if (fusion != made) {
            take(weights.orElseGet(() -> Fusions.meanOf(Fusions.paper(scores))));
        }
        showShares();
    }

    private void take(double[] weights) {
        double largest = Arrays.stream(weights).max().orElse(1);
        isFollowing = true;
        for (int i = 0; i < weights.length; i++) {
            sliders.get(i).setValue(weights[i] / largest);
        }
        isFollowing = false;
    }

    private void offer(List<String> names) {
        if (names.equals(scores)) {
            return;
        }
        scores = names;
        sliders.clear();
        shares.clear();
        getChildren().clear();
        boolean[] paper = Fusions.paper(names);
        for (int i = 0; i < names.size(); i++) {
            Slider slider = new Slider(0, 1, paper[i] ? 1 : 0);
            slider.setId("weight-" + names.get(i));
            slider.setAccessibleText("Weight of " + names.get(i));
            slider.valueProperty().addListener((property, old, value) -> apply());
            sliders.add(slider);
            Label label = new Label(names.get(i));
            label.setLabelFor(slider);
            addRow(i + 1, label, slider, share(slider));
        }
        add(unweighted, 0, 0, REMAINING, 1);
        showShares();
    }

    /** The slider's part of all weights: what the fused score is made with. */
    private Label share(Slider slider) {
        Label share = new Label();
        share.setMinWidth(USE_PREF_SIZE);
        share.getStyleClass().add("text-muted");
        share.setTooltip(new Tooltip("Its part of all weights: what the fused score is made with"));
        shares.put(slider, share);
        return share;
    }

    private void showShares() {
        double sum = sum();
        shares.forEach((slider, share) -> share.setText(
                unweighted.isVisible()
                        ? ""
                        : String.format(Locale.ROOT, "share %.2f", sum > 0 ? slider.getValue() / sum : 0)));
    }

    private double sum() {
        return sliders.stream().mapToDouble(Slider::getValue).sum();
    }

    private void apply() {
        showShares();
        double sum = sum();
        if (isFollowing || workbench.shownProperty().get() == null || sum <= 0) {
            return;
        }
        double[] weights =
                sliders.stream().mapToDouble(slider -> slider.getValue() / sum).toArray();
        StringBuilder title = new StringBuilder("Own weights:");
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                title.append(String.format(Locale.ROOT, " %.2f %s", weights[i], scores.get(i)));
            }
        }
        Fusion own = Fusions.weighted(KEY, title.toString(), weights);
        made = own;
        workbench.fusionProperty().set(own);
    }
}
