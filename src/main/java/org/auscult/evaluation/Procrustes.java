package org.auscult.evaluation;

/** Lays one plane figure onto another (ordinary Procrustes analysis, Gower 1975; two dimensions need no SVD). */
public final class Procrustes {
    private Procrustes() {}

    /**
     * The points, moved, turned or mirrored, and scaled so that the squared distances to their counterparts are least.
     *
     * @param points [n][2]
     * @param onto their counterparts, [n][2]
     * @return [n][2]; the centre of {@code onto} for each if all points are alike
     * @throws IllegalArgumentException if the numbers of points differ
     */
    public static double[][] align(double[][] points, double[][] onto) {
        if (points.length != onto.length) {
            throw new IllegalArgumentException(points.length + " points can't be laid onto " + onto.length);
        }
        double[] from = centre(points);
        double[] to = centre(onto);
        double xx = 0;
        double xy = 0;
        double yx = 0;
        double yy = 0;
        double square = 0;
        for (int i = 0; i < points.length; i++) {
            double x = points[i][0] - from[0];
            double y = points[i][1] - from[1];
            double u = onto[i][0] - to[0];
            double v = onto[i][1] - to[1];
            xx += x * u;
            xy += x * v;
            yx += y * u;
            yy += y * v;
            square += x * x + y * y;
        }
        double turned = Math.hypot(xx + yy, xy - yx);
        double mirrored = Math.hypot(xx - yy, xy + yx);
        boolean isMirrored = mirrored > turned;
        double sign = isMirrored ? -1 : 1;
        double best = Math.max(turned, mirrored);
        double scale = square == 0 || best == 0 ? 0 : best / square;
        double cos = best == 0 ? 1 : (isMirrored ? xx - yy : xx + yy) / best;
        double sin = best == 0 ? 0 : (isMirrored ? xy + yx : xy - yx) / best;
        double[][] aligned = new double[points.length][2];
        for (int i = 0; i < points.length; i++) {
            double x = points[i][0] - from[0];
            double y = sign * (points[i][1] - from[1]);
            aligned[i][0] = to[0] + scale * (cos * x - sin * y);
            aligned[i][1] = to[1] + scale * (sin * x + cos * y);
        }
        return aligned;
    }

    private static double[] centre(double[][] points) {
        double[] centre = new double[2];
        for (double[] point : points) {
            centre[0] += point[0] / points.length;
            centre[1] += point[1] / points.length;
        }
        return centre;
    }
}
