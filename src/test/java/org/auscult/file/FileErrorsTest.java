package org.auscult.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileErrorsTest {
    @TempDir
    Path folder;

    @Test
    void eachTellsTheFileWhatIsWrongAndWhatToDo() throws IOException {
        Path gone = folder.resolve("gone.wav");
        Throwable missing = catchThrowable(() -> Files.size(gone));
        assertThat(FileErrors.words(missing))
                .contains(gone + ": there is no such file or folder; put it back, or choose another");
        assertThat(FileErrors.words(new UncheckedIOException((IOException) missing)))
                .isEqualTo(FileErrors.words(missing));
        Path file = Files.createFile(folder.resolve("there"));
        assertThat(FileErrors.words(catchThrowable(() -> Files.createDirectories(file))))
                .contains(file + ": something else is there; choose another name, or take away what is there");
        assertThat(FileErrors.words(new FileSystemException("x.csv", null, "No space left on device")))
                .contains("x.csv: No space left on device; choose another place, or see to its disk");
        assertThat(FileErrors.words(new IOException("a sentence"))).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsToldOfTheFileAskedForAndNotOfTheOneBesideIt() throws IOException {
        Path target = Files.createFile(folder.resolve("there")).resolve("verdicts.csv");
        assertThatThrownBy(() -> AtomicFiles.writeString(target, "a"))
                .satisfies(error -> assertThat(FileErrors.words(error))
                        .hasValueSatisfying(words ->
                                assertThat(words).startsWith(target + ": ").doesNotContain(".part")));
    }

    @Test
    void aFullDiskIsToldWithTheFileToo() {
        Path target = folder.resolve("scores.csv");
        Throwable full = catchThrowable(() -> AtomicFiles.write(target, temporary -> {
            throw new IOException("No space left on device");
        }));
        assertThat(FileErrors.words(full))
                .contains(target + ": it can't be written: No space left on device;"
                        + " choose another place, or see to its disk");
    }
}
