package org.auscult.detector.conformer;

import java.util.SplittableRandom;

/** Mixes clips of a batch in the log-mel domain (Zhang 2018): less certain labels, so the embedding keeps more than the id. */
final class Mixup {
    private final double probability;

    Mixup(double probability) {
        this.probability = probability;
    }

    /** Mixes in place some of the clips, labelled with labelled and others with others. */
    Batch apply(Batch batch, SplittableRandom random) {
        if (probability == 0) {
            return batch;
        }
        Batch.Mixture mixture = Batch.Mixture.none(batch.clips());
        int labelled = batch.id().length;
        for (int i = 0; i < batch.clips(); i++) {
            boolean mixed = random.nextDouble() < probability;
            int first = i < labelled ? 0 : labelled;
            int count = i < labelled ? labelled : batch.clips() - labelled;
            int partner = first + random.nextInt(count);
            double share = random.nextDouble();
            if (mixed) {
                mixture.partner()[i] = partner;
                mixture.share()[i] = share;
            }
        }
        float[] before = batch.values();
        float[] values = before.clone();
        float[] target = batch.target().clone();
        int length = values.length / batch.clips();
        for (int i = 0; i < batch.clips(); i++) {
            int partner = mixture.partner()[i];
            float share = (float) mixture.share()[i];
            if (partner == i || share == 1) {
                continue;
            }
            for (int v = 0; v < length; v++) {
                values[i * length + v] = share * before[i * length + v] + (1 - share) * before[partner * length + v];
            }
            target[i] = share * batch.target()[i] + (1 - share) * batch.target()[partner];
        }
        return new Batch(batch.clips(), batch.frames(), values, batch.id(), target, batch.augmentation(), mixture);
    }
}
