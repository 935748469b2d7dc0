package org.auscult.demo;

import java.util.List;

/** Motor lines, vane pass, flow. */
final class Pump implements MachineSound {
    private static final double[] SHAFT_HERTZ = {48.7, 29.1, 58.2, 24.4, 49.3, 36.0};
    private static final int[] VANES = {5, 6, 4, 7, 3, 8};
    private static final double[] FLOW_HERTZ = {1800, 1200, 2600, 900, 2100, 1500};

    @Override
    public String type() {
        return "pump";
    }

    @Override
    public List<String> faults() {
        return List.of("cavitation", "air", "bearing", "worn impeller");
    }

    @Override
    public Sound sound(int product, String fault, double severity, Conditions clip) {
        Synth synth = new Synth(clip);
        int n = product % VANES.length;
        double worn = fault.equals("worn impeller") ? severity : 0;
        double shaft = SHAFT_HERTZ[n] * (0.95 + 0.05 * clip.load());
        synth.harmonics(100, 0.0005, t -> 1, 0.16, 0.10, 0.03, 0.04);
        synth.harmonics(shaft, 0.002, t -> 1, 0.08, 0.05 + 0.1 * worn, 0.03 + 0.06 * worn, 0.02, 0.02);
        synth.harmonics(shaft * VANES[n], 0.002, t -> 1, 0.2 * (1 + 0.8 * worn), 0.1, 0.05 + 0.1 * worn, 0.03);
        double start = synth.uniform(0, 0.35) * clip.seconds();
        double end = start + (0.3 + 0.3 * severity) * clip.seconds();
        double gasp = fault.equals("air") ? severity : 0;
        Synth.Envelope flow = t -> clip.load() * (t > start && t < end ? 1 - 0.7 * gasp : 1);
        synth.noise(FLOW_HERTZ[n], 0.8 * FLOW_HERTZ[n], t -> 0.2 * flow.at(t));
        synth.noise(400, 300, t -> 0.15 * flow.at(t));
        List<FaultRegion> regions = List.of();
        switch (fault) {
            case "cavitation" -> {
                double rate = 60 + 300 * severity;
                for (double t = 0; t < clip.seconds(); t += -Math.log(1 - synth.uniform(0, 1)) / rate) {
                    synth.strike(t, synth.uniform(2500, 6500), 0.0012, synth.uniform(0.1, 0.5) * (0.4 + severity));
                }
                regions = List.of(new FaultRegion(0, clip.seconds(), 2500, 6500));
            }
            case "air" -> {
                for (double t = start; t < end; t += synth.uniform(0.03, 0.2)) {
                    synth.strike(t, synth.uniform(300, 1100), 0.02, (0.15 + 0.4 * severity) * synth.uniform(0.4, 1));
                }
                regions = List.of(new FaultRegion(start, end, 200, 2 * FLOW_HERTZ[n]));
            }
            case "bearing" -> {
                double rate = shaft * 3.05;
                double ring = 3400 + 300 * n;
                for (double t = synth.uniform(0, 1 / rate);
                        t < clip.seconds();
                        t += synth.uniform(0.985, 1.015) / rate) {
                    synth.strike(t, ring, 0.002, 0.05 + 0.22 * severity);
                }
                regions = List.of(new FaultRegion(0, clip.seconds(), ring - 900, ring + 900));
            }
            default -> {}
        }
        return new Sound(synth.samples(), regions);
    }
}
