package org.auscult.experiment;

import java.util.Map;
import org.auscult.audio.Channel;

/**
 * What to run.
 *
 * @param detector a detector's key
 * @param preset one of its presets
 * @param overrides changed settings, dotted path to value
 * @param type the target type of machine
 * @param seed of everything random
 * @param channel which microphone is heard
 * @param heldOutShare share of the training normals kept back, 0 … 0.5
 * @param threads threads it may use
 */
public record ExperimentSettings(
        String detector,
        String preset,
        Map<String, String> overrides,
        String type,
        long seed,
        Channel channel,
        double heldOutShare,
        int threads) {}
