package org.auscult.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Makes any clip of a plant on its own: its random source follows from the seed and its place alone. */
final class ClipMaker {
    static final int SAMPLE_RATE = 16000;
    private static final double LEVEL = 0.06;

    private final PlantSettings settings;

    ClipMaker(PlantSettings settings) {
        this.settings = settings;
    }

    PlantClip make(MachineSound machine, int product, String part, int index, boolean faulty) {
        long place = settings.seed();
        for (Object key : List.of(machine.type(), product, part, index)) {
            place = place * 0x9e3779b97f4a7c15L + key.hashCode() * 0x632be59bd9b4e019L + 1;
        }
        SplittableRandom random = new SplittableRandom(place);
        SplittableRandom forMachine = random.split();
        SplittableRandom forNoise = random.split();
        SplittableRandom forRoom =
                new SplittableRandom(settings.seed() * 31 + machine.type().hashCode() * 7L + product);
        double load = 1 + 0.15 * (2 * random.nextDouble() - 1);
        double gain = Math.pow(10, 3 * (2 * random.nextDouble() - 1) / 20);
        String fault = faulty ? machine.faults().get(index % machine.faults().size()) : "";
        double severity = faulty ? 0.1 + 0.8 * random.nextDouble() : 0;
        int samples = (int) Math.round(settings.seconds() * SAMPLE_RATE);
        MachineSound.Sound dry = machine.sound(
                product, fault, severity, new MachineSound.Conditions(samples, SAMPLE_RATE, load, forMachine));
        float[] sound = new Room(forRoom, SAMPLE_RATE).apply(dry.samples());
        float[] noise = FactoryNoise.of(new MachineSound.Conditions(samples, SAMPLE_RATE, 1, forNoise));
        List<FaultRegion> regions =
                dry.regions().stream().map(r -> r.within(settings.seconds())).toList();
        return new PlantClip(mix(sound, noise, reference(machine, product) / gain), fault, severity, regions);
    }

    /** The RMS of the healthy machine at rated load: the SNR is the plant's, so a fault may make a clip louder. */
    private double reference(MachineSound machine, int product) {
        SplittableRandom random = new SplittableRandom(settings.seed() ^ product);
        int samples = 4 * SAMPLE_RATE;
        MachineSound.Conditions rated = new MachineSound.Conditions(samples, SAMPLE_RATE, 1, random);
        return rms(machine.sound(product, "", 0, rated).samples());
    }

    private float[] mix(float[] machine, float[] noise, double reference) {
        double noiseGain = Math.pow(10, -settings.snrDb() / 20) * LEVEL / rms(noise);
        double machineGain = LEVEL / reference;
        float[] out = new float[machine.length];
        for (int i = 0; i < out.length; i++) {
            double value = machineGain * machine[i] + noiseGain * noise[i];
            out[i] = (float) Math.tanh(value);
        }
        return out;
    }

    static double rms(float[] x) {
        double sum = 0;
        for (float v : x) {
            sum += (double) v * v;
        }
        return Math.sqrt(sum / x.length);
    }
}
