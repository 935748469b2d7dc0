package org.auscult.evaluation;

/**
 * How well a score tells the conditions of a group of clips apart.
 *
 * @param name of the group
 * @param normal number of normal clips that went into the AUC
 * @param anomalous number of anomalous ones
 * @param auc undefined if a condition does not occur
 * @param pauc likewise
 */
public record Assessment(String name, int normal, int anomalous, Estimate auc, Estimate pauc) {}
