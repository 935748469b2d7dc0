package org.auscult.audio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * A passage on its way to the ear: gives out frames, and tells which second is audible by the frames that were played. What
 * is heard may change on the way; the second goes on. Safe for several threads.
 */
final class Playhead {
    /** Where the sound is cut, at its ends and at a loop's seam, it fades within this time: a step would click. */
    private static final double FADE_SECONDS = 0.002;

    private final Resampler resampler;
    private final Deque<Stretch> stretches = new ArrayDeque<>();
    private Passage passage;
    private double next;
    private int outputRate;
    private long written;
    private LongSupplier played = () -> 0;
    private double resting;
    private boolean stopped;

    /** Frames that follow each other in the sound. */
    private record Stretch(long firstFrame, double second, double secondsPerFrame) {
        double secondOf(long frame) {
            return second + (frame - firstFrame) * secondsPerFrame;
        }
    }

    Playhead(Passage passage, double fromSeconds, Resampler resampler) {
        this.passage = passage;
        this.resampler = resampler;
        outputRate = passage.outputRate();
        resting = Math.max(0, fromSeconds);
        seekTo(fromSeconds);
    }

    /** The rate that the output should have. */
    synchronized int wantedRate() {
        return passage.outputRate();
    }

    /** Whether the output has room for all of another passage. */
    synchronized boolean reaches(Passage other) {
        return other.outputRate() <= outputRate;
    }

    /** From now on an output counts the frames, from 0; it begins where the ear was. */
    synchronized void follow(LongSupplier frames, int rate) {
        if (stopped) {
            return;
        }
        if (!stretches.isEmpty()) {
            seekTo(seconds());
        }
        resting = next / passage.sampleRate();
        stretches.clear();
        written = 0;
        played = frames;
        outputRate = rate;
    }

    /** Goes on at the same second with something else. */
    synchronized void change(Passage other) {
        double second = next / passage.sampleRate();
        passage = other;
        seekTo(second);
    }

    private void seekTo(double second) {
        double sample = second * passage.sampleRate();
        double whole = Math.rint(sample);
        next = Math.abs(sample - whole) < 1e-6 ? whole : sample;
        if (next < passage.firstSample() || next >= passage.endSample()) {
            next = passage.firstSample();
        }
        mark();
    }

    /** The frames from here on come from another place, or at another speed. */
    private void mark() {
        stretches.add(new Stretch(written, next / passage.sampleRate(), passage.speed() / outputRate));
    }

    /** Fills 16-bit little-endian frames; the number of bytes, 0 at the end or when stopped. */
    synchronized int next(byte[] bytes) {
        if (stretches.isEmpty()) {
            mark();
        }
        int first = passage.firstSample();
        int end = passage.endSample();
        double step = passage.speed() * passage.sampleRate() / outputRate;
        double perSample = 1 / Math.max(1, FADE_SECONDS * passage.sampleRate());
        int n = 0;
        while (n < bytes.length && !stopped) {
            if (next >= end) {
                if (!passage.loops()) {
                    break;
                }
                next = first + (next - end) % (end - first);
                mark();
            }
            double fade = Math.min(1, Math.min(next - first + 1, end - next) * perSample);
            double value = fade * passage.gain() * resampler.at(passage.samples(), next, step);
            int rounded = (int) Math.round(Math.max(-1, Math.min(1, value)) * 32767);
            bytes[n++] = (byte) rounded;
            bytes[n++] = (byte) (rounded >> 8);
            next += step;
            written++;
        }
        return n;
    }

    /** The audible second of the sound. */
    synchronized double seconds() {
        if (stopped || stretches.isEmpty()) {
            return resting;
        }
        long frame = Math.max(0, Math.min(written, played.getAsLong()));
        Stretch audible = stretches.getFirst();
        for (Stretch stretch : stretches) {
            if (stretch.firstFrame() <= frame) {
                audible = stretch;
            }
        }
        while (stretches.getFirst() != audible) {
            stretches.removeFirst();
        }
        return audible.secondOf(frame);
    }

    synchronized void stop() {
        resting = seconds();
        stopped = true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
