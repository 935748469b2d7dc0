package org.auscult.demo;

/**
 * Where in a clip a fault sounds.
 *
 * @param start in seconds, not before the clip's
 * @param end in seconds, not after the clip's
 * @param low frequency in Hz
 * @param high frequency in Hz
 */
public record FaultRegion(double start, double end, double low, double high) {
    FaultRegion within(double seconds) {
        return new FaultRegion(Math.max(0, start), Math.min(seconds, end), low, high);
    }
}
