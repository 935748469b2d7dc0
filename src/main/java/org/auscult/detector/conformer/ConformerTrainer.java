package org.auscult.detector.conformer;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingProgress;

/** Runs both stages of a training, inside-out (METHOD §4), and has the next batch made while a step runs. */
final class ConformerTrainer {
    private static final double EXPLODED = 1e4;

    private final ConformerNetwork network;
    private final BalancedSampler sampler;
    private final BatchMaker maker;
    private final TrainingSettings settings;
    private final boolean hasOthers;
    private final long seed;

    ConformerTrainer(
            ConformerNetwork network,
            BalancedSampler sampler,
            BatchMaker maker,
            TrainingSettings settings,
            boolean hasOthers,
            long seed) {
        this.network = network;
        this.sampler = sampler;
        this.maker = maker;
        this.settings = settings;
        this.hasOthers = hasOthers;
        this.seed = seed;
    }

    void train(Consumer<TrainingProgress> listener, TrainingControl control) throws IOException {
        long start = System.nanoTime();
        int epochs = settings.stageOneEpochs() + settings.stageTwoEpochs();
        double stepsDone = 0;
        double steps = steps();
        ExecutorService ahead = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "auscult-batches");
            thread.setDaemon(true);
            return thread;
        });
        try {
            WeightAverage average = new WeightAverage(epochs - settings.averagedEpochs() + 1);
            for (int epoch = 1; epoch <= epochs; epoch++) {
                boolean stageTwo = epoch > settings.stageOneEpochs();
                List<BalancedSampler.Draw> draws = sampler.epoch(epoch, isMixed(stageTwo));
                Future<Batch> next = submit(ahead, draws, epoch, 0);
                for (int b = 0; b < draws.size(); b++) {
                    control.checkDiscarded();
                    Batch batch = result(next);
                    if (b + 1 < draws.size()) {
                        next = submit(ahead, draws, epoch, b + 1);
                    }
                    StepSettings step = step(epoch, stageTwo, stepsDone / steps);
                    StepResult result = network.step(batch, step);
                    check(result, epoch, b + 1, step.learningRate());
                    stepsDone++;
                    listener.accept(new TrainingProgress(
                            stageTwo ? "Stage 2 of 2" : "Stage 1 of 2",
                            epoch,
                            epochs,
                            b + 1,
                            draws.size(),
                            losses(result, step),
                            step.learningRate(),
                            result.gradientNorm(),
                            stepsDone / steps,
                            Duration.ofNanos(System.nanoTime() - start)));
                    if (control.endsAfterBatch()) {
                        return;
                    }
                }
                average.add(epoch, network);
                if (control.endsAfterEpoch()) {
                    break;
                }
            }
            average.applyTo(network);
        } finally {
            ahead.shutdownNow();
        }
    }

    private boolean isMixed(boolean stageTwo) {
        return hasOthers && (stageTwo || settings.jointClasses());
    }

    private double steps() {
        return (double) settings.stageOneEpochs()
                        * sampler.epoch(1, isMixed(false)).size()
                + (double) settings.stageTwoEpochs()
                        * sampler.epoch(1, isMixed(true)).size();
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

    private Future<Batch> submit(ExecutorService ahead, List<BalancedSampler.Draw> draws, int epoch, int batch) {
        long place = (seed * 100_003 + epoch) * 100_003 + batch;
        return ahead.submit(() -> maker.make(draws.get(batch), place));
    }

    private static Batch result(Future<Batch> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("interrupted");
        }
    }
}
