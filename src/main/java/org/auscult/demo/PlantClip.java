package org.auscult.demo;

/**
 * One clip of the plant.
 *
 * @param samples full scale −1 … 1
 * @param fault its name, empty if healthy
 * @param severity 0 … 1
 * @param region start and end in seconds, low and high in Hz; empty if none
 */
record PlantClip(float[] samples, String fault, double severity, double[] region) {}
