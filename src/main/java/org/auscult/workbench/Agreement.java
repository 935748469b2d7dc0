package org.auscult.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;

/**
 * How far the user's verdicts agree with another judge; "unsure" does not count.
 *
 * @param both recordings that both judged
 * @param alike those of them that they judged alike
 */
public record Agreement(int both, int alike) {
    /** With what the thresholds call the recordings. */
    public static Agreement withModel(List<Recording> recordings, Judgements judgements, Verdicts verdicts) {
        return of(
                recordings,
                judgements,
                recording -> verdicts.view().of(recording).map(verdicts::isAnomalous));
    }

    /** With the conditions that the data set tells. */
    public static Agreement withLabels(List<Recording> recordings, Judgements judgements) {
        return of(
                recordings,
                judgements,
                recording -> recording.condition() == Condition.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(recording.condition() == Condition.ANOMALOUS));
    }

    private static Agreement of(
            List<Recording> recordings, Judgements judgements, Function<Recording, Optional<Boolean>> judge) {
        int both = 0;
        int alike = 0;
        for (Recording recording : recordings) {
            Mark mark = judgements.of(recording).mark();
            Optional<Boolean> other = judge.apply(recording);
            if (mark != null && mark != Mark.UNSURE && other.isPresent()) {
                both++;
                alike += (mark == Mark.ANOMALOUS) == other.get() ? 1 : 0;
            }
        }
        return new Agreement(both, alike);
    }
}
