package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.dataset.ScanSettings;

/** What the user wants kept between two starts. Every change is written at once, in one piece. */
public final class Settings {
    private static final int RECENT = 8;
    private static final int FEATURE_GIGABYTES = 4;

    private final KeptFile<Stored> file;
    private final BooleanProperty reopen = new SimpleBooleanProperty(true);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ObservableList<Path> recentFolders = FXCollections.observableArrayList();
    private final Map<String, String> summaries = new ConcurrentHashMap<>();
    private final IntegerProperty featureGigabytes = new SimpleIntegerProperty(FEATURE_GIGABYTES);
    private final Map<String, ScanSettings> scanSettings = new ConcurrentHashMap<>();
    private final Habits habits = new Habits();

    /**
     * What the file holds.
     *
     * @param dark whether the dark theme is on
     * @param recentFolders the folders opened last, newest first
     * @param summaries what was in recent folders when they were opened last, for people
     * @param featureGigabytes what kept spectrograms may take on the disk; 0 for the default
     * @param scanSettings how folders are read, where that is not the usual way
     * @param startsAnew whether the next start opens nothing
     * @param habits how the user likes to listen, look and train
     */
    public record Stored(
            boolean dark,
            List<String> recentFolders,
            Map<String, String> summaries,
            int featureGigabytes,
            Map<String, ScanSettings> scanSettings,
            boolean startsAnew,
            Habits.Kept habits) {
        /** Takes what is missing in the file as empty. */
        public Stored {
            recentFolders = recentFolders == null ? List.of() : List.copyOf(recentFolders);
            summaries = summaries == null ? Map.of() : Map.copyOf(summaries);
            featureGigabytes = featureGigabytes > 0 ? featureGigabytes : FEATURE_GIGABYTES;
            scanSettings = scanSettings == null ? Map.of() : Map.copyOf(scanSettings);
            habits = habits == null ? Habits.Kept.DEFAULT : habits;
        }
    }

    /**
     * Reads the settings; a missing file gives the defaults, a damaged one too and is put aside.
     *
     * @param lane runs the writing, one after the other
     * @param onFailure told when the file is damaged or can't be written
     */
    public Settings(Path file, Executor lane, Consumer<IOException> onFailure) {
        this.file = new KeptFile<>(file, Stored.class, lane, onFailure);
        Stored stored = this.file
                .readIfPossible()
                .orElseGet(() -> new Stored(false, List.of(), Map.of(), 0, Map.of(), false, Habits.Kept.DEFAULT));
        dark.set(stored.dark());
        stored.recentFolders().forEach(folder -> recentFolders.add(Path.of(folder)));
        scanSettings.putAll(stored.scanSettings());
        summaries.putAll(stored.summaries());
        featureGigabytes.set(stored.featureGigabytes());
        reopen.set(!stored.startsAnew());
        habits.restore(stored.habits());
        habits.onChange(this::save);
        reopen.addListener((property, old, value) -> save());
        featureGigabytes.addListener((property, old, value) -> save());
        dark.addListener((property, old, value) -> save());
    }

    /** Whether the dark theme is on. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** How the user likes to listen, look and train. */
    public Habits habits() {
        return habits;
    }

    /** What kept spectrograms may take on the disk, in GB. */
    public IntegerProperty featureGigabytesProperty() {
        return featureGigabytes;
    }

    /** Whether the next start opens what was open at the end. */
    public BooleanProperty reopenProperty() {
        return reopen;
    }

    /** The folders opened last, newest first. */
    public ObservableList<Path> recentFolders() {
        return recentFolders;
    }

    /** What was in a recent folder when it was opened last, for people; empty if that is not known. */
    public String summary(Path folder) {
        return summaries.getOrDefault(folder.toString(), "");
    }

    /**
     * Puts a folder at the head of the recent ones.
     *
     * @param summary what is in it, for people
     */
    public void opened(Path folder, String summary) {
        summaries.keySet().retainAll(recentFolders.stream().map(Path::toString).toList());
        summaries.put(folder.toString(), summary);
        recentFolders.remove(folder);
        recentFolders.add(0, folder);
        if (recentFolders.size() > RECENT) {
            recentFolders.remove(RECENT, recentFolders.size());
        }
        save();
    }

    /** How a folder is to be read. Safe for use by several threads. */
    public ScanSettings scanSettings(Path folder) {
        return scanSettings.getOrDefault(folder.toString(), ScanSettings.USUAL);
    }

    /** Keeps how a folder is to be read. */
    public void keepScanSettings(Path folder, ScanSettings wishes) {
        scanSettings.put(folder.toString(), wishes);
        save();
    }

    private void save() {
        Stored stored = new Stored(
                dark.get(),
                recentFolders.stream().map(Path::toString).toList(),
                summaries,
                featureGigabytes.get(),
                scanSettings,
                !reopen.get(),
                habits.kept());
        file.write(() -> stored);
    }
}
