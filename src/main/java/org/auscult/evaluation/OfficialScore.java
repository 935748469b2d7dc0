package org.auscult.evaluation;

import java.util.List;

/** How a challenge sums up a score over machines in one number (METHOD §6). */
public interface OfficialScore {
    /** The name for people: "DCASE 2020". */
    String title();

    /** What it is the mean of, for people: "mean of AUC and pAUC". */
    String quantity();

    /** The number, 0 … 1; NaN if a part of it is undefined. Clips of unknown condition are left out. */
    double of(List<Evaluation.Judged> clips, double maxFpr);
}
