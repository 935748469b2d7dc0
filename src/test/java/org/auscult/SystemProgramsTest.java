package org.auscult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemProgramsTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void everySystemHasAWay() {
        assertThat(SystemPrograms.of("Linux").command()).containsExactly("xdg-open");
        assertThat(SystemPrograms.of("Mac OS X").command()).containsExactly("open");
        assertThat(SystemPrograms.of("Windows 11").command())
                .containsExactly("rundll32", "url.dll,FileProtocolHandler");
    }

    @Test
    void aRefusalAndAMissingProgramAreErrors() {
        assertThatThrownBy(() -> new SystemPrograms(List.of(JAVA, "-no-such-option")).open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it ended with 1");
        assertThatThrownBy(() -> new SystemPrograms(List.of("no-such-program")).open(folder))
                .isInstanceOf(IOException.class);
        assertThatCode(() -> new SystemPrograms(List.of(JAVA, "-version")).open(folder))
                .doesNotThrowAnyException();
    }
}
