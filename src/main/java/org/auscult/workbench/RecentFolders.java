package org.auscult.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The folders of recordings that were opened last. Used on the FX thread. */
public final class RecentFolders {
    private final Settings settings;
    private final Jobs jobs;
    private final Executor lane;
    private final ObservableList<RecentFolder> shown = FXCollections.observableArrayList();

    /** @param lane looks whether they are there: a disk that is gone may take its time to say so */
    public RecentFolders(Settings settings, Jobs jobs, Executor lane) {
        this.settings = settings;
        this.jobs = jobs;
        this.lane = lane;
        settings.recentFolders().addListener((InvalidationListener) changed -> show(Set.of()));
        show(Set.of());
    }

    /** Those, newest first; each counts as there until {@link #refresh} has looked. */
    public ObservableList<RecentFolder> shown() {
        return shown;
    }

    /** Looks which are still there. */
    public void refresh() {
        List<Path> asked = List.copyOf(settings.recentFolders());
        jobs.prepare(
                        "Looking for folders",
                        lane,
                        (progress, stop) -> asked.stream()
                                .filter(folder -> !Files.isDirectory(folder))
                                .collect(Collectors.toSet()))
                .onDone(this::show);
    }

    private void show(Set<Path> gone) {
        shown.setAll(settings.recentFolders().stream()
                .map(folder -> new RecentFolder(folder, settings.summary(folder), !gone.contains(folder)))
                .toList());
    }
}
