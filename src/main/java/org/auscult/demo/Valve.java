package org.auscult.demo;

import java.util.ArrayList;
import java.util.List;

/** Solenoid clicks in a pattern, each ringing the body, with a breath of air while open. */
final class Valve implements MachineSound {
    private static final double[] PERIOD = {1.00, 0.70, 1.40, 0.55, 0.85, 1.15};
    private static final double[] OPEN = {0.30, 0.22, 0.55, 0.2, 0.42, 0.35};
    private static final double[] BODY_HERTZ = {1500, 2300, 1100, 2900, 1850, 1300};

    @Override
    public String type() {
        return "valve";
    }

    @Override
    public List<String> faults() {
        return List.of("sticking", "leak", "contamination", "weak spring");
    }

    @Override
    public Sound sound(int product, String fault, double severity, Conditions clip) {
        Synth synth = new Synth(clip);
        int n = product % PERIOD.length;
        double body = BODY_HERTZ[n];
        double contamination = fault.equals("contamination") ? severity : 0;
        double weak = fault.equals("weak spring") ? severity : 0;
        double offset = synth.uniform(0, PERIOD[n]);
        List<FaultRegion> regions = new ArrayList<>();
        for (double t = offset - PERIOD[n]; t < clip.seconds(); t += PERIOD[n]) {
            double late = 0;
            if (fault.equals("sticking") && synth.uniform(0, 1) < 0.2 + 0.5 * severity) {
                late = (0.03 + 0.15 * severity) * synth.uniform(0.5, 1.5);
                if (t + PERIOD[n] > 0) {
                    regions.add(new FaultRegion(t, t + PERIOD[n], 0, 8000));
                }
            }
            double open = t + late + synth.uniform(-0.002, 0.002);
            double close = open + OPEN[n] * (1 + 0.3 * weak) + synth.uniform(-0.003, 0.003);
            click(synth, open, body, clip.load(), 1 - 0.6 * contamination);
            click(synth, close, 0.8 * body, 0.7 * clip.load() * (1 - 0.65 * weak), 1 - 0.6 * contamination);
            if (contamination > 0) {
                for (int i = 0; i < 3; i++) {
                    synth.strike(close + synth.uniform(0.005, 0.05), 2.4 * body, 0.002, 0.25 * contamination);
                }
            }
        }
        double phase = offset;
        synth.noise(
                5200,
                2000,
                t -> Math.floorMod((long) ((t - phase) * 1e6), (long) (PERIOD[n] * 1e6)) < OPEN[n] * 1e6
                        ? 0.03
                        : 0.004);
        if (fault.equals("leak")) {
            synth.noise(6000, 2200, t -> 0.015 + 0.06 * severity);
            regions.add(new FaultRegion(0, clip.seconds(), 4500, 8000));
        } else if (contamination > 0) {
            regions.add(new FaultRegion(0, clip.seconds(), 0.5 * body, Math.min(8000, 2.8 * body)));
        }
        return new Sound(synth.samples(), regions);
    }

    private static void click(Synth synth, double second, double body, double gain, double sharpness) {
        synth.strike(second, body, 0.010 * sharpness + 0.003, 0.8 * gain);
        synth.strike(second, 2.1 * body, 0.006 * sharpness + 0.001, 0.35 * gain * sharpness);
        synth.strike(second, 180, 0.03, 0.25 * gain);
    }
}
