package org.auscult.dataset;

import java.util.List;

/**
 * Words by which a folder or a part of a name is understood in folders of one's own; case does not matter.
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

    /** Keeps copies of the lists. */
    public FolderRules {
        normal = List.copyOf(normal);
        anomalous = List.copyOf(anomalous);
        train = List.copyOf(train);
        test = List.copyOf(test);
    }
}
