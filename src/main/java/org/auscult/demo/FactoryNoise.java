package org.auscult.demo;

/** What else is heard in a factory: a pink floor whose colour changes with what runs nearby, distant hum, clanks; other in every clip. */
final class FactoryNoise {
    private FactoryNoise() {}

    static float[] of(MachineSound.Conditions clip) {
        Synth synth = new Synth(clip);
        double breath = synth.uniform(0, 6);
        Synth.Envelope slow = t -> 1 + 0.25 * Math.sin(2 * Math.PI * (t / 7 + breath));
        for (double centre = 60; centre < 7500; centre *= 2) {
            double gain = Math.pow(10, synth.uniform(-4, 4) / 20);
            synth.noise(centre, 0.7 * centre, t -> 0.30 * gain * slow.at(t));
        }
        synth.harmonics(50 * Math.round(synth.uniform(1, 3)), 0.001, t -> 1, 0.12, 0.06, 0.05);
        for (double t = synth.uniform(0, 6); t < clip.seconds(); t += synth.uniform(1.5, 9)) {
            double size = synth.uniform(0.2, 0.9);
            synth.strike(t, synth.uniform(400, 2600), synth.uniform(0.02, 0.12), size);
            synth.strike(t, synth.uniform(900, 4200), synth.uniform(0.01, 0.06), 0.6 * size);
        }
        return synth.samples();
    }
}
