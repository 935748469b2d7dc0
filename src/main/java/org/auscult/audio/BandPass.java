package org.auscult.audio;

import be.tarsos.dsp.util.fft.FloatFFT;

/**
 * Keeps one band of a sound where it is in time: a linear-phase FIR, the difference of two Kaiser-windowed sincs, applied by
 * FFT with its delay taken out. Half a transition outside of the band's edges nothing is above −80 dB; a transition is 5.1 sample
 * rates divided by the filter's length.
 */
public final class BandPass {
    /** Kaiser's β for a stop band of 80 dB: 0.1102 (80 − 8.7). */
    private static final double BETA = 7.857;

    private static final int TAPS_PER_KILOHERTZ = 128;
    private static final int FFT_PER_TAP = 8;

    private final int taps;
    private final int length;
    private final FloatFFT fourier;
    private final float[] response;

    /** The filter of a band at a sample rate; an edge at 0 or above half the rate is none. */
    public BandPass(Band band, int sampleRate) {
        taps = Math.max(255, TAPS_PER_KILOHERTZ * sampleRate / 1000) | 1;
        length = Integer.highestOneBit(FFT_PER_TAP * taps);
        fourier = new FloatFFT(length);
        response = new float[2 * length];
        double low = band.lowHertz() / sampleRate;
        double high = Math.min(0.5, band.highHertz() / sampleRate);
        int middle = taps / 2;
        Kaiser window = new Kaiser(BETA);
        for (int i = 0; i < taps; i++) {
            double weight = window.at((double) (i - middle) / middle);
            response[2 * i] = (float) (weight * (lowPass(high, i - middle) - lowPass(low, i - middle)));
        }
        fourier.complexForward(response);
    }

    private static double lowPass(double cut, int n) {
        if (cut >= 0.5) {
            return n == 0 ? 1 : 0;
        }
        return n == 0 ? 2 * cut : Math.sin(2 * Math.PI * cut * n) / (Math.PI * n);
    }

    /** What the band leaves of some samples; as many. */
    public float[] apply(float[] samples) {
        float[] out = new float[samples.length];
        int fresh = length - taps + 1;
        float[] block = new float[2 * length];
        for (int start = 0; start < samples.length + taps / 2; start += fresh) {
            for (int i = 0; i < length; i++) {
                int at = start + i - (taps - 1);
                block[2 * i] = at >= 0 && at < samples.length ? samples[at] : 0;
                block[2 * i + 1] = 0;
            }
            fourier.complexForward(block);
            multiply(block);
            fourier.complexInverse(block, true);
            for (int i = 0; i < fresh; i++) {
                int at = start + i - taps / 2;
                if (at >= 0 && at < samples.length) {
                    out[at] = block[2 * (i + taps - 1)];
                }
            }
        }
        return out;
    }

    private void multiply(float[] block) {
        for (int i = 0; i < 2 * length; i += 2) {
            float re = block[i] * response[i] - block[i + 1] * response[i + 1];
            block[i + 1] = block[i] * response[i + 1] + block[i + 1] * response[i];
            block[i] = re;
        }
    }
}
