package org.auscult.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.jspecify.annotations.Nullable;

/**
 * A fusion of a run's scores, with all that it takes to make it again.
 *
 * @param key its key; empty if none
 * @param title for people
 * @param weights of each score
 */
public record FusionState(String key, String title, List<Double> weights) {
    private static final FusionState NONE = new FusionState("", "", List.of());

    /** Keeps a copy. */
    public FusionState {
        weights = List.copyOf(weights);
    }

    /** That of a run; none if there is no run. */
    static FusionState of(@Nullable Experiment run, @Nullable Fusion fusion) {
        if (run == null || fusion == null) {
            return NONE;
        }
        double[] ones = new double[run.table().scores().size()];
        Arrays.fill(ones, 1);
        List<Double> weights = Arrays.stream(fusion.contributions(ones)).boxed().toList();
        return new FusionState(fusion.key(), fusion.title(), weights);
    }

    /** One of the run's own, or one of the user's weights; empty if it doesn't fit the run. */
    Optional<Fusion> in(Experiment run) {
        Optional<Fusion> offered = run.fusions().stream()
                .filter(fusion -> fusion.key().equals(key))
                .findFirst();
        boolean fits = !key.isEmpty() && weights.size() == run.table().scores().size();
        return offered.isPresent() || !fits
                ? offered
                : Optional.of(Fusions.weighted(
                        key, title, weights.stream().mapToDouble(w -> w).toArray()));
    }
}
