package org.auscult.demo;

import java.util.ArrayList;
import java.util.List;

/** Strokes to and fro: the chirped whine of the motor, friction that rises with speed, a bump at each end. */
final class SlideRail implements MachineSound {
    private static final double[] STROKE = {1.6, 1.1, 2.2, 0.9, 1.35, 1.9};
    private static final double[] WHINE_HERTZ = {820, 1250, 560, 1600, 1020, 690};
    private static final double[] FRICTION_HERTZ = {2400, 1700, 3100, 2000, 2800, 1400};

    @Override
    public String type() {
        return "slider";
    }

    @Override
    public List<String> faults() {
        return List.of("dry rail", "damaged rail", "belt slip", "loose mount");
    }

    @Override
    public Sound sound(int product, String fault, double severity, Conditions clip) {
        Synth synth = new Synth(clip);
        int n = product % STROKE.length;
        double stroke = STROKE[n] * (1.02 - 0.02 * clip.load());
        double offset = synth.uniform(0, stroke);
        Synth.Envelope position = t -> ((t + offset) % stroke) / stroke;
        Synth.Envelope speed = t -> trapezoid(position.at(t));
        double slip = fault.equals("belt slip") ? severity : 0;
        double slipAt = 0.45;
        Synth.Envelope whine = t -> {
            double p = position.at(t);
            double skid = Math.abs(p - slipAt) < 0.12 ? 1 + 0.35 * slip : 1;
            return WHINE_HERTZ[n] * clip.load() * (0.25 + 0.75 * speed.at(t)) * skid;
        };
        synth.glide(whine, t -> 0.20 * speed.at(t));
        synth.glide(t -> 2 * whine.at(t), t -> 0.10 * speed.at(t));
        synth.glide(t -> 3 * whine.at(t), t -> 0.04 * speed.at(t));
        synth.noise(FRICTION_HERTZ[n], FRICTION_HERTZ[n], t -> 0.14 * clip.load() * speed.at(t));
        double loose = fault.equals("loose mount") ? severity : 0;
        List<FaultRegion> regions = new ArrayList<>();
        for (double t = -offset; t < clip.seconds(); t += stroke) {
            synth.strike(t, 140 + 30 * n, 0.03, 0.5);
            for (int i = 1; i <= Math.round(5 * loose); i++) {
                synth.strike(t + i * synth.uniform(0.012, 0.02), 430, 0.012, 0.35 * loose / i);
            }
            if (fault.equals("damaged rail")) {
                double knock = t + 0.63 * stroke + synth.uniform(-0.004, 0.004);
                synth.strike(knock, 950, 0.012, 0.15 + 0.5 * severity);
                synth.strike(knock, 3700, 0.003, 0.08 + 0.25 * severity);
                if (knock > 0 && knock < clip.seconds()) {
                    regions.add(new FaultRegion(knock - 0.02, knock + 0.08, 500, 5000));
                }
            }
        }
        if (fault.equals("dry rail")) {
            double squeal = FRICTION_HERTZ[n] * 1.55;
            synth.glide(
                    t -> squeal * (0.97 + 0.03 * speed.at(t)),
                    t -> position.at(t) > 0.35 && position.at(t) < 0.75 ? 0.02 + 0.12 * severity : 0);
            synth.noise(1.3 * squeal, 900, t -> (0.02 + 0.12 * severity) * speed.at(t));
            regions.add(new FaultRegion(0, clip.seconds(), 0.9 * squeal, Math.min(8000, 1.8 * squeal)));
        } else if (slip > 0) {
            regions.add(new FaultRegion(0, clip.seconds(), WHINE_HERTZ[n] * 0.8, WHINE_HERTZ[n] * 4.5));
        }
        return new Sound(synth.samples(), regions);
    }

    /** Speed over one stroke: up, steady, down, a pause at the end. */
    private static double trapezoid(double p) {
        if (p < 0.15) {
            return p / 0.15;
        }
        if (p < 0.75) {
            return 1;
        }
        return Math.max(0, 1 - (p - 0.75) / 0.15);
    }
}
