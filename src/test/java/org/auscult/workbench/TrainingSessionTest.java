package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.junit.jupiter.api.Test;

/** One training after the other, and what becomes of their runs. */
final class TrainingSessionTest {
    private static final ExperimentSettings FAN = Fakes.settings();

    private final Workbench workbench = new Workbench();
    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final List<Experiment> shownAgain = new ArrayList<>();
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);

    @Test
    void aTrainingIsKeptAndShownAndNoBatchIsLost() {
        workbench.datasetProperty().set(dataset);
        TrainingSession session = trained(Fakes.engine(3, 7, Duration.ZERO));
        assertThat(session.log().batches()).hasSize(21);
        assertThat(session.runningProperty().get()).isFalse();
        assertThat(workbench.shownProperty().get())
                .isSameAs(workbench.experiments().get(0));
        assertThat(workbench.fusionProperty().get().key()).isEqualTo("mean");
    }

    @Test
    void stopsDoWhatTheySay() {
        workbench.datasetProperty().set(dataset);
        assertThat(stopped(TrainingSession::stopAndKeep).log().batches()).hasSize(1);
        assertThat(workbench.experiments()).singleElement().matches(Experiment::stoppedEarly);
        assertThat(stopped(TrainingSession::finishEpoch).log().batches()).hasSize(7);
        assertThat(workbench.experiments()).hasSize(2);
        TrainingSession discarded = stopped(TrainingSession::discard);
        assertThat(workbench.experiments()).hasSize(2);
        assertThat(discarded.errorProperty().get()).isNull();
    }

    @Test
    void aFailedTrainingKeepsItsError() {
        TrainingSession session = trained(Fakes.engine(1, 1, Duration.ZERO, event -> {
            throw new IllegalStateException("the loss is not a number");
        }));
        assertThat(session.errorProperty().get()).hasMessage("the loss is not a number");
        assertThat(session.runningProperty().get()).isFalse();
    }

    @Test
    void aTrainingOutlivesThatItsFolderIsReadAgain() {
        Dataset untold = Fakes.untold(dataset);
        workbench.datasetProperty().set(untold);
        new TrainingQueue(session(Fakes.engine(
                        1,
                        1,
                        Duration.ZERO,
                        event -> workbench.datasetProperty().set(dataset))))
                .start(untold, FAN);
        assertThat(workbench.experiments()).hasSize(1);
        assertThat(workbench.shownProperty().get().table().clips())
                .isNotEmpty()
                .noneMatch(clip -> clip.recording().condition() == Condition.UNKNOWN);
    }

    @Test
    void aFinishedTrainingDoesNotTakeTheViewFromAnotherRun() {
        workbench.datasetProperty().set(dataset);
        Experiment other = Fakes.experiment(dataset, Fakes.settings(9), false);
        workbench.experiments().add(other);
        trained(Fakes.engine(
                1, 1, Duration.ZERO, event -> workbench.shownProperty().set(other)));
        assertThat(workbench.experiments()).hasSize(2);
        assertThat(workbench.shownProperty().get()).isSameAs(other);

        Offer offer = notices.shown().get(0).offers().get(0);
        assertThat(offer.words()).isEqualTo("Show run");
        assertThat(jobs.ended().get(0).offers()).containsExactly(offer);
        offer.accept().run();
        assertThat(shownAgain).containsExactly(workbench.experiments().get(0));
    }

    @Test
    void whatIsLeftIsTheEpochsOnceItIsToEndWithIt() {
        workbench.datasetProperty().set(dataset);
        List<Optional<Duration>> left = new ArrayList<>();
        TrainingSession session = session(Fakes.engine(3, 2, Duration.ofMillis(40)));
        session.log().lastProperty().addListener((property, old, batch) -> {
            if (batch != null && batch.batch() == 1) {
                left.add(session.log().timeLeft());
                left.add(session.log().epochLeft());
                session.finishEpoch();
            }
        });
        new TrainingQueue(session).start(dataset, FAN);
        assertThat(left.get(0).orElseThrow()).isCloseTo(Duration.ofMillis(200), Duration.ofMillis(1));
        assertThat(left.get(1).orElseThrow()).isCloseTo(Duration.ofMillis(40), Duration.ofMillis(1));
        assertThat(session.log().timeLeft()).isEmpty();
    }

    @Test
    void onceAllIsLearnedARunIsNeitherHeldNorEndedEarly() {
        workbench.datasetProperty().set(dataset);
        List<String> told = new ArrayList<>();
        TrainingSession session = session(Fakes.engine(1, 1, Duration.ZERO));
        session.log().learnedProperty().addListener((property, old, learned) -> {
            session.togglePause();
            told.add(session.pausedProperty().get() + " "
                    + session.wishProperty().get());
        });
        new TrainingQueue(session).start(dataset, FAN);
        assertThat(told).containsExactly("false All is learned: the run is scored and kept, or discarded");
        assertThat(session.jobProperty().get().pausingProperty().get()).isNull();
    }

    @Test
    void trainingsQueueUpAndAFailedOneDoesNotEndTheQueue() {
        workbench.datasetProperty().set(dataset);
        Queue<TrainingQueue> self = new ArrayDeque<>();
        List<Long> order = new ArrayList<>();
        TrainingSession session = session(Fakes.engine(1, 2, Duration.ZERO, event -> {
            TrainingQueue queue = self.remove();
            self.add(queue);
            if (event.batch() == 1 && order.isEmpty()) {
                List.of(2L, 3L, 4L).forEach(seed -> queue.start(dataset, Fakes.settings(seed)));
                assertThat(queue.waiting()).hasSize(3);
                queue.waiting().remove(0);
                Collections.swap(queue.waiting(), 0, 1);
            }
            if (event.batch() == 1) {
                order.add((long) order.size());
            }
            if (order.size() == 2) {
                throw new IllegalStateException("the second fails");
            }
        }));
        TrainingQueue queue = new TrainingQueue(session);
        self.add(queue);
        queue.start(dataset, Fakes.settings(1));
        assertThat(queue.waiting()).isEmpty();
        assertThat(session.runningProperty().get()).isFalse();
        assertThat(workbench.experiments().stream().map(run -> run.settings().seed()))
                .containsExactly(3L, 1L);
        assertThat(jobs.ended())
                .extracting(EndedJob::state)
                .containsExactly(Job.State.DONE, Job.State.FAILED, Job.State.DONE);
    }

    @Test
    void aProgramThatClosesKeepsTheTrainingThatRunsAndBeginsNoneOfThoseThatWait() {
        Deque<Runnable> lane = new ArrayDeque<>();
        List<TrainingQueue> closing = new ArrayList<>();
        TrainingSession slow = Fakes.session(
                workbench,
                jobs,
                notices,
                lane::add,
                Runnable::run,
                Fakes.engine(2, 3, Duration.ZERO, batch -> closing.forEach(TrainingQueue::close)));
        TrainingQueue queue = new TrainingQueue(slow);
        closing.add(queue);
        queue.start(dataset, Fakes.settings(1));
        queue.start(dataset, Fakes.settings(2));
        lane.remove().run();
        assertThat(slow.jobProperty().get().resultProperty().get().stoppedEarly())
                .isTrue();
        assertThat(lane).isEmpty();
        assertThat(queue.waiting()).hasSize(1);
    }

    @Test
    void aResumedRunTakesThePlaceOfTheStoppedOne() {
        workbench.datasetProperty().set(dataset);
        TrainingSession session = stopped(TrainingSession::stopAndKeep);
        Experiment early = workbench.experiments().get(0);
        assertThat(early.stoppedEarly()).isTrue();
        assertThat(session.trainingProperty().get().discardWords()).endsWith("keeps nothing");
        new TrainingQueue(session).resume(dataset, early);
        assertThat(session.trainingProperty().get().discardWords()).endsWith("keeps the run as it was");
        assertThat(workbench.experiments()).hasSize(1).doesNotContain(early);
        assertThat(workbench.shownProperty().get())
                .isNotNull()
                .satisfies(run -> assertThat(run.stoppedEarly()).isFalse());
    }

    @Test
    void aTrainingsJobTellsItsEpochsAndHowItEndedAndOffersToResumeIt() {
        workbench.datasetProperty().set(dataset);
        stopped(TrainingSession::stopAndKeep);
        EndedJob early = jobs.ended().get(0);
        assertThat(early.outcome()).isEqualTo("Stopped early");
        early.offers().get(1).accept().run();
        assertThat(workbench.experiments())
                .singleElement()
                .satisfies(run -> assertThat(run.stoppedEarly()).isFalse());
        Deque<Runnable> lane = new ArrayDeque<>();
        TrainingSession slow = Fakes.session(workbench, jobs, notices, lane::add);
        TrainingQueue queue = new TrainingQueue(slow);
        new TrainingNotes(jobs, slow);
        queue.start(dataset, FAN);
        lane.remove().run();
        assertThat(jobs.ended().get(0).log())
                .anyMatch(line ->
                        line.contains("Stage 1 of 2, epoch 1 of 2 after 0 s; losses of its last batch: total "));
        queue.resume(dataset, slow.jobProperty().get().resultProperty().get());
        lane.remove().run();
        assertThat(jobs.ended().get(0).log())
                .noneMatch(line -> line.contains("epoch 1 of 2"))
                .anyMatch(line -> line.contains("Taken up after batch 3 of 3 of epoch 1"))
                .anyMatch(line -> line.contains("epoch 2 of 2"));
        queue.start(dataset, FAN);
        slow.discard();
        lane.remove().run();
        assertThat(slow.jobProperty().get().outcome()).isEqualTo("Discarded");
    }

    /** A session whose user presses a stop during the first batch: the FX thread here is the training's own. */
    private TrainingSession stopped(Consumer<TrainingSession> stop) {
        Queue<TrainingSession> self = new ArrayDeque<>();
        TrainingSession session = session(Fakes.engine(3, 7, Duration.ZERO, event -> {
            if (event.epoch() == 1 && event.batch() == 1 && !self.isEmpty()) {
                stop.accept(self.remove());
            }
        }));
        self.add(session);
        new TrainingQueue(session).start(dataset, FAN);
        return session;
    }

    private TrainingSession trained(TrainingSession.Engine engine) {
        TrainingSession session = session(engine);
        new TrainingQueue(session).start(dataset, FAN);
        return session;
    }

    private TrainingSession session(TrainingSession.Engine engine) {
        return new TrainingSession(
                jobs,
                new TrainedRuns(workbench, jobs, notices, Runnable::run, shownAgain::add),
                Runnable::run,
                Runnable::run,
                engine);
    }
}
