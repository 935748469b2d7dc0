package org.auscult.detector.conformer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;

/** Runs both stages of a training, inside-out (METHOD §4), and has the next batch made while a step runs. */
final class ConformerTrainer {
    private static final double EXPLODED = 1e4;

    private final BalancedSampler sampler;
    private final BatchMaker maker;
    private final EpochView view;
    private final HeldOutScores heldOut;
    private final ProbeEmbeddings probes;
    private final TrainingSettings settings;
    private final boolean hasOthers;
    private final long seed;
    private final Checkpoint checkpoint;

    ConformerTrainer(
            BalancedSampler sampler,
            BatchMaker maker,
            EpochView view,
            HeldOutScores heldOut,
            ProbeEmbeddings probes,
            TrainingSettings settings,
            boolean hasOthers,
            long seed,
            Checkpoint checkpoint) {
        this.sampler = sampler;
        this.maker = maker;
        this.view = view;
        this.heldOut = heldOut;
        this.probes = probes;
        this.settings = settings;
        this.hasOthers = hasOthers;
        this.seed = seed;
        this.checkpoint = checkpoint;
    }

    /** Trains on from where the network stands; gives the whole history. */
    List<TrainingProgress> train(Checkpoint.Kept from, TrainingListener listener, TrainingControl control)
            throws IOException {
        ConformerNetwork network = from.network();
        List<TrainingProgress> history = new ArrayList<>(from.position().history());
        listener.takenUp(List.copyOf(history));
        double before = history.isEmpty() ? 0 : history.get(history.size() - 1).seconds();
        double waitedBefore =
                history.isEmpty() ? 0 : history.get(history.size() - 1).waited();
        long start = System.nanoTime();
        long kept = start;
        long paused = 0;
        int epochs = settings.stageOneEpochs() + settings.stageTwoEpochs();
        double steps = sampler.steps(settings);
        try (BatchesAhead ahead = new BatchesAhead(maker, seed)) {
            for (int epoch = from.position().epoch(); epoch <= epochs; epoch++) {
                boolean stageTwo = epoch > settings.stageOneEpochs();
                List<BalancedSampler.Draw> draws = sampler.epoch(epoch, settings.isMixed(stageTwo));
                int first = epoch == from.position().epoch() ? from.position().batches() : 0;
                ahead.start(draws, epoch, first);
                for (int b = first; b < draws.size(); b++) {
                    control.checkDiscarded();
                    Batch batch = ahead.next();
                    StepSettings step = step(epoch, stageTwo, history.size() / steps);
                    StepResult result = network.step(batch, step);
                    check(result, epoch, b + 1, step.learningRate());
                    boolean isEpochEnd = b + 1 == draws.size();
                    HeldOutScores.Told told = isEpochEnd
                            ? heldOut.of(view.of(network, step.binaryWeight() > 0))
                            : HeldOutScores.Told.NOTHING;
                    history.add(new TrainingProgress(
                            stageTwo ? "Stage 2 of 2" : "Stage 1 of 2",
                            epoch,
                            epochs,
                            b + 1,
                            draws.size(),
                            losses(result, step),
                            told.means(),
                            told.aucs(),
                            step.learningRate(),
                            result.gradientNorm(),
                            (history.size() + 1) / steps,
                            before + (System.nanoTime() - start - paused) / 1e9,
                            waitedBefore + ahead.waitedSeconds()));
                    listener.accept(history.get(history.size() - 1));
                    if (isEpochEnd) {
                        probes.tell(epoch, view.of(network, step.binaryWeight() > 0), listener);
                    }
                    boolean isWhole = isEpochEnd && epoch == epochs;
                    if (!isWhole && control.isPaused()) {
                        checkpoint.write(epoch, b + 1, history, network, from.average());
                        paused += control.awaitEndOfPause();
                        kept = System.nanoTime();
                    }
                    boolean isStopped = control.endsAfterBatch() || isEpochEnd && control.endsAfterEpoch();
                    boolean isDue = System.nanoTime() - kept >= settings.checkpointSeconds() * 1e9;
                    if (!isWhole && (isStopped || isDue)) {
                        checkpoint.write(epoch, b + 1, history, network, from.average());
                        kept = System.nanoTime();
                    }
                    if (!isWhole && isStopped) {
                        return history;
                    }
                }
                if (epoch > epochs - settings.averagedEpochs()) {
                    from.average().add(network);
                }
            }
        }
        from.average().applyTo(network);
        return history;
    }

    private StepSettings step(int epoch, boolean stageTwo, double fraction) {
        double warmth = Math.min(1, (double) epoch / (settings.marginWarmUpEpochs() + 1));
        return new StepSettings(
                settings.scale(),
                settings.margin() * warmth,
                settings.continuousMargin(),
                settings.idWeight(),
                stageTwo && hasOthers ? settings.binaryWeight() : 0,
                settings.augmentationWeight(),
                settings.cosineSchedule()
                        ? settings.learningRate() * (0.5 + 0.5 * Math.cos(Math.PI * fraction))
                        : settings.learningRate(),
                settings.maxGradientNorm());
    }

    private static Map<String, Double> losses(StepResult result, StepSettings step) {
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put(
                "total",
                step.idWeight() * result.idLoss()
                        + step.binaryWeight() * result.binaryLoss()
                        + step.augmentationWeight() * result.augmentationLoss());
        losses.put("id", result.idLoss());
        if (step.binaryWeight() > 0) {
            losses.put(MultitaskLoss.BINARY, result.binaryLoss());
        }
        losses.put("aug", result.augmentationLoss());
        return losses;
    }

    private static void check(StepResult result, int epoch, int batch, double learningRate) {
        double sum = result.idLoss() + result.binaryLoss() + result.augmentationLoss();
        if (!Double.isFinite(sum + result.gradientNorm()) || sum > EXPLODED) {
            throw new TrainingFailedException("The loss exploded (" + sum + ") in epoch " + epoch + ", batch " + batch
                    + ", at learning rate " + learningRate
                    + ". Try a lower training.learningRate, a training.maxGradientNorm of 1 to 3, or a longer"
                    + " training.marginWarmUpEpochs");
        }
    }
}
