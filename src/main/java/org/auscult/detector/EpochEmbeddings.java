package org.auscult.detector;

import java.util.List;
import org.auscult.dataset.Recording;

/**
 * Where clips that are not learned from stand in the embedding after an epoch.
 *
 * @param epoch from 1
 * @param clips the probes, the same in every epoch of a training
 * @param embeddings of each, in the same order
 */
public record EpochEmbeddings(int epoch, List<Recording> clips, List<float[]> embeddings) {}
