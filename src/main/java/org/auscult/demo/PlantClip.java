package org.auscult.demo;

import java.util.List;

/**
 * One clip of the plant.
 *
 * @param samples full scale −1 … 1
 * @param fault its name, empty if healthy
 * @param severity 0 … 1
 * @param regions where the fault sounds, in the order of time; none if healthy or everywhere
 */
record PlantClip(float[] samples, String fault, double severity, List<FaultRegion> regions) {}
