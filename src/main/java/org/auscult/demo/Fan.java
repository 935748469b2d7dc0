package org.auscult.demo;

import java.util.List;

/** Blade-pass harmonics, broadband flow, shaft modulation. */
final class Fan implements MachineSound {
    private static final int[] BLADES = {5, 7, 9, 6, 11, 8};
    private static final double[] SHAFT_HERTZ = {24.5, 19.2, 28.8, 22.1, 16.4, 31.0};
    private static final double[] FLOW_HERTZ = {700, 1100, 500, 850, 1400, 600};

    @Override
    public String type() {
        return "fan";
    }

    @Override
    public List<String> faults() {
        return List.of("unbalance", "bearing", "clogging", "rubbing");
    }

    @Override
    public Sound sound(int product, String fault, double severity, Conditions clip) {
        Synth synth = new Synth(clip);
        int n = product % BLADES.length;
        double clog = fault.equals("clogging") ? severity : 0;
        double unbalance = fault.equals("unbalance") ? severity : 0;
        double shaft = SHAFT_HERTZ[n] * (0.9 + 0.1 * clip.load()) * (1 - 0.04 * clog);
        double depth = 0.12 + 0.35 * unbalance;
        Synth.Envelope swell = t -> 1 + depth * Math.sin(2 * Math.PI * shaft * t);
        synth.harmonics(shaft * BLADES[n], 0.004, swell, 0.30, 0.16, 0.10, 0.05, 0.03, 0.02);
        synth.harmonics(shaft, 0.004, t -> 1, 0.05 + 0.30 * unbalance, 0.05 + 0.08 * unbalance, 0.02);
        double flow = clip.load() * (1 + 0.5 * clog);
        synth.noise(FLOW_HERTZ[n], FLOW_HERTZ[n], t -> 0.22 * flow * swell.at(t));
        synth.noise(3000, 2500, t -> 0.07 * flow * flow);
        List<FaultRegion> regions = List.of();
        if (fault.equals("bearing")) {
            double rate = shaft * 3.57;
            double ring = 2800 + 350 * n;
            for (double t = synth.uniform(0, 1 / rate); t < clip.seconds(); t += synth.uniform(0.98, 1.02) / rate) {
                synth.strike(t, ring, 0.003, 0.05 + 0.25 * severity * synth.uniform(0.6, 1));
            }
            regions = List.of(new FaultRegion(0, clip.seconds(), ring - 800, ring + 800));
        } else if (fault.equals("rubbing")) {
            double start = synth.uniform(0, 0.4) * clip.seconds();
            double end = start + (0.25 + 0.3 * severity) * clip.seconds();
            double duty = 0.25;
            synth.noise(4500, 1500, t -> t > start && t < end && t * shaft % 1 < duty ? 0.05 + 0.25 * severity : 0);
            regions = List.of(new FaultRegion(start, end, 3500, 5500));
        } else if (fault.equals("unbalance")) {
            regions = List.of(new FaultRegion(0, clip.seconds(), 0, 4 * shaft));
        }
        return new Sound(synth.samples(), regions);
    }
}
