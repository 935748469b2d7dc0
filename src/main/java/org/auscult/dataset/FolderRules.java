package org.auscult.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words by which a folder, a part of a name or a cell of a list is understood; case does not matter.
 *
 * @param normal a healthy machine
 * @param anomalous a faulty one
 * @param train for training
 * @param test for testing
 */
public record FolderRules(List<String> normal, List<String> anomalous, List<String> train, List<String> test) {
    /** Words that people use. */
    public static final FolderRules USUAL = new FolderRules(
            List.of("normal", "ok", "good", "healthy", "nominal", "baseline"),
            List.of(
                    "abnormal",
                    "anomaly",
                    "anomalous",
                    "anomalies",
                    "faulty",
                    "fault",
                    "bad",
                    "defect",
                    "broken",
                    "ng",
                    "failure",
                    "worn"),
            List.of("train", "training"),
            List.of("test", "testing", "eval", "evaluation", "validation", "val"));

    /** What a word says of the machine, case aside; {@link Condition#UNKNOWN} for any other word. */
    Condition condition(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (anomalous.contains(lower)) {
            return Condition.ANOMALOUS;
        }
        return normal.contains(lower) ? Condition.NORMAL : Condition.UNKNOWN;
    }

    /** What a word says of the use, case aside; empty for any other word. */
    Optional<Split> split(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (train.contains(lower)) {
            return Optional.of(Split.TRAIN);
        }
        return test.contains(lower) ? Optional.of(Split.TEST) : Optional.empty();
    }

    /** Keeps copies of the lists. */
    public FolderRules {
        normal = List.copyOf(normal);
        anomalous = List.copyOf(anomalous);
        train = List.copyOf(train);
        test = List.copyOf(test);
    }
}
