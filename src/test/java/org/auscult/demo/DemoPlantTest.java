package org.auscult.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.ProblemKind;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.Split;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPlantTest {
    private static final PlantSettings SMALL = new PlantSettings(2, 2, 4, 2, 0, 9);
    private static final List<MachineSound> MACHINES = List.of(new Fan(), new Pump(), new Valve(), new SlideRail());

    @TempDir
    Path folder;

    @Test
    void isADcase2020SetWithItsFaultsListed() throws IOException {
        new DemoPlant(SMALL).write(folder, progress -> {}, new StopSignal());
        Dataset set = new DatasetScanner().scan(folder, ScanSettings.USUAL, progress -> {}, new StopSignal());
        assertThat(set.layout()).isEqualTo("DCASE 2020");
        assertThat(set.problems())
                .extracting(FileProblem::kind)
                .doesNotContain(ProblemKind.UNREADABLE, ProblemKind.NAME);
        assertThat(set.types()).containsExactly("fan", "pump", "slider", "valve");
        assertThat(set.recordings()).hasSize(4 * 2 * (2 + 4 + 4));
        assertThat(set.recordings())
                .filteredOn(r -> r.split() == Split.TEST && r.condition() == Condition.ANOMALOUS)
                .hasSize(4 * 2 * 4);
        List<String> faults = Files.readAllLines(folder.resolve("faults.csv"));
        FaultList list = FaultList.read(folder);
        assertThat(list.regions()).hasSize(4 * 2 * 4);
        assertThat(list.regions().values())
                .allSatisfy(regions -> assertThat(regions).allSatisfy(r -> {
                    assertThat(r.start()).isBetween(0.0, r.end());
                    assertThat(r.end()).isLessThanOrEqualTo(2);
                    assertThat(r.low()).isBetween(0.0, r.high());
                }));
        assertThat(faults.get(0)).isEqualTo("file,type,id,fault,severity,start_s,end_s,low_hz,high_hz");
        for (String type : set.types()) {
            assertThat(faults.stream()
                            .filter(row -> row.contains("," + type + ","))
                            .map(row -> row.split(",")[3])
                            .collect(Collectors.toSet()))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        for (String row : faults.subList(1, faults.size())) {
            assertThat(folder.resolve(row.split(",")[0])).exists();
        }
    }

    @Test
    void sameSeedSameBytesOtherSeedOtherBytes() throws IOException {
        Path again = folder.resolve("again");
        Path other = folder.resolve("other");
        String clip = "valve/test/anomaly_id_02_00000003.wav";
        new DemoPlant(SMALL).write(folder.resolve("first"), progress -> {}, new StopSignal());
        new DemoPlant(SMALL).write(again, progress -> {}, new StopSignal());
        new DemoPlant(new PlantSettings(2, 2, 4, 2, 0, 10)).write(other, progress -> {}, new StopSignal());
        byte[] bytes = Files.readAllBytes(folder.resolve("first").resolve(clip));
        assertThat(Files.readAllBytes(again.resolve(clip))).isEqualTo(bytes);
        assertThat(Files.readAllBytes(other.resolve(clip))).isNotEqualTo(bytes);
    }

    @Test
    void aWholePlantIsKeptAndOneOfOtherSettingsRefused() throws IOException {
        new DemoPlant(SMALL).write(folder, progress -> {}, new StopSignal());
        Path clip = folder.resolve("fan/train/normal_id_00_00000000.wav");
        Files.delete(clip);
        new DemoPlant(SMALL).write(folder, progress -> {}, new StopSignal());
        assertThat(clip).doesNotExist();
        assertThatThrownBy(
                        () -> new DemoPlant(PlantSettings.standard()).write(folder, progress -> {}, new StopSignal()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("choose another folder");
    }

    @Test
    void aFolderOfRealRecordingsIsLeftAlone() throws IOException {
        Path real = folder.resolve("fan/train/normal_id_00_00000000.wav");
        Files.writeString(Files.createDirectories(real.getParent()).resolve(real.getFileName()), "real");
        assertThatThrownBy(() -> new DemoPlant(SMALL).write(folder, progress -> {}, new StopSignal()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("holds something else than this plant; choose a new folder");
        assertThat(real).hasContent("real");
        assertThat(folder.toFile().list()).containsExactly("fan");
    }

    @Test
    void aStoppedPlantIsNotCompletedByOneOfOtherSettings() {
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> new DemoPlant(SMALL).write(folder, progress -> stop.stop(), stop))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> new DemoPlant(new PlantSettings(2, 2, 4, 2, 0, 10))
                        .write(folder, progress -> {}, new StopSignal()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds a plant of other settings");
    }

    @Test
    void stopsAtOnceAndIsCompletedLater() throws IOException {
        StopSignal stop = new StopSignal();
        assertThatThrownBy(() -> new DemoPlant(SMALL)
                        .write(
                                folder,
                                progress -> {
                                    if (progress.done() == 5) {
                                        stop.stop();
                                    }
                                },
                                stop))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("plant.json")).doesNotExist();
        new DemoPlant(SMALL).write(folder, progress -> {}, new StopSignal());
        assertThat(folder.resolve("plant.json")).exists();
        assertThat(folder.resolve("plant.begun.json")).doesNotExist();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(0, 1, 1, 2, 0, "machines", "not 0"),
                arguments(51, 1, 1, 2, 0, "machines", "not 51"),
                arguments(1, 0, 1, 2, 0, "training clip", "not 0"),
                arguments(1, 1, -1, 2, 0, "test clips", "not -1"),
                arguments(1, 1, 1, 0, 0, "seconds", "not 0.0"),
                arguments(1, 1, 1, Double.NaN, 0, "seconds", "not NaN"),
                arguments(1, 1, 1, 1e9, 0, "seconds", "not 1.0E9"),
                arguments(1, 1, 1, 2, Double.NEGATIVE_INFINITY, "signal-to-noise", "not -Infinity"),
                arguments(1, 1, 1, 2, Double.NaN, "signal-to-noise", "not NaN"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void aPlantThatCannotBeIsRefusedWithWhatCan(
            int ids, int training, int test, double seconds, double snr, String what, String given) {
        assertThatThrownBy(() -> new PlantSettings(ids, training, test, seconds, snr, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(given);
    }

    @Test
    void theSmallestPlantSounds() throws IOException {
        new DemoPlant(new PlantSettings(1, 1, 0, 1, -200, 1)).write(folder, progress -> {}, new StopSignal());
        for (MachineSound machine : MACHINES) {
            for (int i = 0; i < 2 * machine.faults().size(); i++) {
                PlantClip clip = new ClipMaker(new PlantSettings(1, 1, 1, 1, 0, 1)).make(machine, 0, "x", i, true);
                assertThat(clip.samples()).hasSize(ClipMaker.SAMPLE_RATE);
                assertThat(ClipMaker.rms(clip.samples())).isPositive();
                assertThat(clip.regions()).allSatisfy(r -> assertThat(r.start()).isBetween(0.0, r.end()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-6, 0, 6})
    void theFactoryIsAsLoudAsTheSettingsSay(double snr) {
        double loud = 0;
        double quiet = 0;
        for (int i = 0; i < 4; i++) {
            PlantClip clip = new ClipMaker(new PlantSettings(1, 1, 1, 2, snr, 1)).make(new Pump(), 0, "x", i, false);
            PlantClip alone = new ClipMaker(new PlantSettings(1, 1, 1, 2, 200, 1)).make(new Pump(), 0, "x", i, false);
            for (int s = 0; s < clip.samples().length; s++) {
                double noise = clip.samples()[s] - alone.samples()[s];
                quiet += noise * noise;
                loud += (double) alone.samples()[s] * alone.samples()[s];
            }
        }
        assertThat(10 * Math.log10(loud / quiet)).isCloseTo(snr, within(4.0));
    }

    @Test
    void everyFaultIsHeardFromTheFirstAndChangesAsItGrows() {
        for (MachineSound machine : MACHINES) {
            for (String fault : machine.faults()) {
                double slight = distance(sound(machine, "", 0), sound(machine, fault, 0.1));
                double growth = distance(sound(machine, fault, 0.1), sound(machine, fault, 0.9));
                assertThat(slight).as(machine.type() + " " + fault).isPositive();
                assertThat(growth).as(machine.type() + " " + fault).isPositive();
            }
        }
    }

    private static float[] sound(MachineSound machine, String fault, double severity) {
        MachineSound.Conditions same = new MachineSound.Conditions(32000, 16000, 1, new SplittableRandom(4));
        return machine.sound(0, fault, severity, same).samples();
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    @Test
    void aFaultThatRecursIsListedEachTime() {
        SlideRail rail = new SlideRail();
        MachineSound.Conditions tenSeconds = new MachineSound.Conditions(160000, 16000, 1, new SplittableRandom(4));
        assertThat(rail.sound(0, "damaged rail", 0.5, tenSeconds).regions())
                .as("one knock a stroke of 1.6 s")
                .hasSizeBetween(6, 7)
                .allSatisfy(r -> assertThat(r.end() - r.start()).isCloseTo(0.1, within(1e-9)));
    }

    @Test
    void whatIsNoListOfFaultsIsRefused() throws IOException {
        Files.writeString(folder.resolve("faults.csv"), "file,type\n");
        assertThatThrownBy(() -> FaultList.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("faults.csv")
                .hasMessageContaining("make the plant again");
    }
}
