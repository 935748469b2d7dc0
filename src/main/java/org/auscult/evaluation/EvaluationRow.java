package org.auscult.evaluation;

/**
 * How well one score tells one machine's conditions apart.
 *
 * @param type the machine's type
 * @param id the machine's id, or {@code mean} for the arithmetic mean over the ids
 * @param score the score's name
 * @param normal number of normal clips
 * @param anomalous number of anomalous clips
 * @param auc NaN if only one condition occurs
 * @param pauc likewise
 */
public record EvaluationRow(String type, String id, String score, int normal, int anomalous, double auc, double pauc) {}
