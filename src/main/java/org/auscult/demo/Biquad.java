package org.auscult.demo;

/** A second-order filter (Bristow-Johnson's cookbook). */
final class Biquad {
    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    /** Peak gain 1 at the centre; width in Hz between the −3 dB points. */
    static Biquad bandPass(double centre, double width, int rate) {
        double omega = 2 * Math.PI * Math.min(centre, 0.49 * rate) / rate;
        double alpha = Math.sin(omega) * width / (2 * centre);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * Math.cos(omega), 1 - alpha);
    }

    double next(double x) {
        double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }
}
