package org.auscult;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Times what the FX thread does, from another thread. All times in milliseconds. */
final class Pulses {
    private final Scene scene;

    Pulses(Scene scene) {
        this.scene = scene;
    }

    /** Runs on the FX thread and waits for the result. */
    static <T> T onFx(Callable<T> task) throws InterruptedException, ExecutionException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }

    /** A node of the window, once it is there. */
    static Node await(Scene scene, String selector) throws InterruptedException, ExecutionException {
        Node found = onFx(() -> scene.getRoot().lookup(selector));
        while (found == null) {
            Thread.sleep(50);
            found = onFx(() -> scene.getRoot().lookup(selector));
        }
        return found;
    }

    /** From a change on the FX thread to the end of the layout that follows it: the picture is then handed to the renderer. */
    double untilLaidOut(Runnable change) throws InterruptedException, ExecutionException {
        CompletableFuture<Double> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                scene.removePostLayoutPulseListener(listener[0]);
                done.complete((System.nanoTime() - start) / 1e6);
            };
            scene.addPostLayoutPulseListener(listener[0]);
            change.run();
            Platform.requestNextPulse();
        });
        return done.get();
    }

    /** A change a frame, for so many frames: what each took until the next could begin, painting included. */
    List<Double> frames(int count, IntConsumer change) throws InterruptedException, ExecutionException {
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Double> times = new ArrayList<>();
            private long last = System.nanoTime();
            private int frame;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                times.add((time - last) / 1e6);
                last = time;
                if (frame == count) {
                    stop();
                    done.complete(times.subList(1, times.size()));
                } else {
                    change.accept(frame++);
                }
            }
        }.start());
        return done.get();
    }

    /** How long before a frame, begun at a {@link System#nanoTime}, the one before was begun. */
    record Gap(long at, double millis) {}

    /** The times between any two frames while something goes on elsewhere. */
    List<Gap> gaps(Callable<Boolean> goesOn) throws Exception {
        List<Gap> gaps = new ArrayList<>();
        long[] last = {0};
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (last[0] > 0) {
                    gaps.add(new Gap(time, (time - last[0]) / 1e6));
                }
                last[0] = time;
            }
        };
        Platform.runLater(timer::start);
        while (goesOn.call()) {
            Thread.sleep(50);
        }
        return onFx(() -> {
            timer.stop();
            return List.copyOf(gaps);
        });
    }
}
