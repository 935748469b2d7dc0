package org.auscult.audio;

/** Kaiser's window: the larger β, the lower the side lobes and the wider the main one. */
final class Kaiser {
    private final double beta;
    private final double peak;

    Kaiser(double beta) {
        this.beta = beta;
        peak = bessel(beta);
    }

    /** At a place between −1 and 1; 1 in the middle. */
    double at(double place) {
        return bessel(beta * Math.sqrt(Math.max(0, 1 - place * place))) / peak;
    }

    /** I₀ by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
