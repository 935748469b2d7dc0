package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.workbench.CutOffTrainings.CutOff;
import org.junit.jupiter.api.Test;

final class CutOffTrainingsTest {
    private static final ExperimentSettings SETTINGS =
            new ExperimentSettings("fake", "quick", Map.of(), "fan", 1, Channel.FIRST, 0.1, 1);

    private final Workbench workbench = new Workbench();
    private final Notices notices = new Notices();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final TrainingSession session = Fakes.session(workbench, jobs, notices, Runnable::run);
    private final Dataset dataset = Fakes.dataset(Path.of("plant").toAbsolutePath(), 6);

    private void look(List<CutOff> found) {
        new CutOffTrainings(
                workbench,
                session,
                new TrainingQueue(session),
                jobs,
                notices,
                Runnable::run,
                new Folders(new ArrayList<>(found)));
        workbench.datasetProperty().set(dataset);
    }

    @Test
    void aTrainingThatWasCutOffGoesOnByItsNotice() {
        new TrainingQueue(session).start(dataset, SETTINGS);
        Experiment kept = session.jobProperty().get().resultProperty().get();
        notices.shown().clear();
        look(List.of(new CutOff(kept.folder(), SETTINGS)));
        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().get(0).text()).startsWith("A training of fake on fan was cut off");
        assertThat(jobs.ended().get(0).offers()).as("kept in the list of jobs").hasSize(2);
        notices.shown().get(0).offers().get(0).accept().run();
        assertThat(workbench.shownProperty().get().folder()).isEqualTo(kept.folder());
        assertThat(jobs.ended()).hasSize(3);
        assertThat(jobs.ended().get(1).offers()).as("accepted").isEmpty();
    }

    @Test
    void itWaitsForATrainingThatRunsAndIsOfferedNoMore() {
        Deque<Runnable> lane = new ArrayDeque<>();
        TrainingSession slow = Fakes.session(workbench, jobs, notices, lane::add);
        TrainingQueue queue = new TrainingQueue(slow);
        queue.start(dataset, SETTINGS);
        lane.remove().run();
        Path kept = slow.jobProperty().get().resultProperty().get().folder();
        queue.start(dataset, SETTINGS);
        notices.shown().clear();
        List<CutOff> found = List.of(new CutOff(kept, SETTINGS), new CutOff(Path.of("another"), SETTINGS));
        new CutOffTrainings(workbench, slow, queue, jobs, notices, Runnable::run, new Folders(found));
        workbench.datasetProperty().set(dataset);
        Offer last = notices.shown().get(0).offers().get(0);
        last.accept().run();
        last.accept().run();
        assertThat(queue.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.begun()).isEqualTo(kept);
            assertThat(waiting.title()).endsWith("goes on");
        });
        assertThat(notices.shown()).isEmpty();
        assertThat(jobs.ended().get(0).offers()).hasSize(2);

        workbench.datasetProperty().set(null);
        workbench.datasetProperty().set(dataset);
        assertThat(jobs.ended().get(0).offers()).as("but the one that waits").hasSize(2);
        lane.remove().run();
        assertThat(queue.waiting()).isEmpty();
        lane.remove().run();
        assertThat(slow.jobProperty().get().resultProperty().get().folder()).isEqualTo(kept);
    }

    @Test
    void whatIsOfferedOnceMoreIsOfferedInOnePlaceAndTakenUpOnce() {
        new TrainingQueue(session).start(dataset, SETTINGS);
        Path kept = session.jobProperty().get().resultProperty().get().folder();
        Deque<Runnable> lane = new ArrayDeque<>();
        TrainingSession slow = Fakes.session(workbench, jobs, notices, lane::add);
        TrainingQueue queue = new TrainingQueue(slow);
        List<CutOff> folders = new ArrayList<>(List.of(new CutOff(kept, SETTINGS)));
        new CutOffTrainings(workbench, slow, queue, jobs, notices, Runnable::run, new Folders(folders));
        notices.shown().clear();
        workbench.datasetProperty().set(dataset);
        List<Offer> before = notices.shown().get(0).offers();
        workbench.datasetProperty().set(Fakes.untold(dataset));
        assertThat(notices.shown()).hasSize(1);
        assertThat(jobs.ended().get(1).offers()).as("of the first look").isEmpty();
        queue.goOn(dataset, kept, SETTINGS);
        before.forEach(offer -> offer.accept().run());
        notices.shown().get(0).offers().get(1).accept().run();
        assertThat(queue.waiting()).isEmpty();
        assertThat(folders).as("not in the trash").hasSize(1);
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void oneThatIsDiscardedLiesInTheTrashAndComesBackFromThere() {
        CutOff one = new CutOff(Path.of("run"), SETTINGS);
        look(List.of(one));
        notices.shown().get(0).offers().get(1).accept().run();
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("The training of fake on fan is in the trash");
            notice.offers().get(0).accept().run();
        });
        assertThat(notices.shown().get(1).text()).contains("was cut off");
    }

    @Test
    void oneThatGoesOnAndIsDiscardedThenLiesInTheTrashToo() {
        Deque<Runnable> lane = new ArrayDeque<>();
        TrainingSession slow = Fakes.session(workbench, jobs, notices, lane::add);
        TrainingQueue queue = new TrainingQueue(slow);
        List<CutOff> folders = new ArrayList<>(List.of(new CutOff(Path.of("run"), SETTINGS)));
        new CutOffTrainings(workbench, slow, queue, jobs, notices, Runnable::run, new Folders(folders));
        queue.goOn(dataset, Path.of("run"), SETTINGS);
        slow.discard();
        lane.remove().run();
        assertThat(folders).isEmpty();
        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("The training of fake on fan is in the trash");
            assertThat(notice.offers()).hasSize(1);
        });
    }

    @Test
    void nothingIsSaidWhereNothingWasCutOff() {
        look(List.of());
        assertThat(notices.shown()).isEmpty();
        assertThat(jobs.ended()).isEmpty();
    }

    /** Folders whose trash is a name. */
    private record Folders(List<CutOff> found) implements CutOffTrainings.Store {
        @Override
        public List<CutOff> on(Dataset dataset) {
            return List.copyOf(found);
        }

        @Override
        public Path discard(Path folder) {
            found.removeIf(one -> one.folder().equals(folder));
            return Path.of(folder + ".trash");
        }

        @Override
        public Path restore(Path trashed) {
            Path folder = Path.of(trashed.toString().replace(".trash", ""));
            found.add(new CutOff(folder, SETTINGS));
            return folder;
        }
    }
}
