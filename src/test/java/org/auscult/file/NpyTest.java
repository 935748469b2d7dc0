package org.auscult.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpyTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, new float[] {1, -2, 3.5f, Float.NaN, 0, 6}, 2, 3);
        assertThat(Npy.read(file).shape()).containsExactly(2, 3);
        assertThat(Npy.read(file).floats()).containsExactly(1, -2, 3.5f, Float.NaN, 0, 6);
        Npy.write(file, new double[] {Math.PI}, 1);
        assertThat(Npy.read(file).shape()).containsExactly(1);
        assertThat(Npy.read(file).values()).containsExactly(Math.PI);
        Npy.write(file, new float[0], 0, 4);
        assertThat(Npy.read(file).shape()).containsExactly(0, 4);
    }

    @Test
    void wheresoeverItIsCutOffItIsRefusedByName() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Npy.read(file))
                    .as("cut off after %d bytes", length)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("a.npy")
                    .hasMessageContaining("make it again");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(99999999999,)", "(65536, 65536)", "(-2, -3)", "(2, x)", "(30000, 30000)"})
    void aShapeThatCannotBeIsRefusedByName(String shape) throws IOException {
        Path file = folder.resolve("a.npy");
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }\n";
        byte[] bytes = ("?NUMPY\1\0" + (char) header.length() + "\0" + header).getBytes(StandardCharsets.ISO_8859_1);
        bytes[0] = (byte) 0x93;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Npy.read(file)).isInstanceOf(IOException.class).hasMessageContaining("a.npy");
    }
}
