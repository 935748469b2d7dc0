package org.auscult.detector.conformer.graph;

import org.auscult.detector.conformer.layer.EncoderShape;
import org.auscult.detector.conformer.layer.Heads;
import org.auscult.detector.conformer.layer.ParameterLayout;

/**
 * Everything that fixes the parameters of a network.
 *
 * @param layout of the flat vector
 * @param encoder the encoder's parameters
 * @param heads the heads' parameters
 */
public record ConformerSpec(ParameterLayout layout, EncoderShape encoder, Heads heads) {}
