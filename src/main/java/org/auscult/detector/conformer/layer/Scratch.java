package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/** Matrices that a group's modules use in turn in the backward pass; nothing stays in them from module to module. */
record Scratch(Matrix first, Matrix second) {}
