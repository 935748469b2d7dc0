package org.auscult.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An array in NumPy's {@code .npy} format, version 1: little-endian float32, float64 or int64, C order.
 *
 * @param shape the length of each dimension, outermost first
 * @param values all values, in C order
 */
public record Npy(int[] shape, double[] values) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int BEFORE_HEADER = 10;
    private static final Pattern HEADER =
            Pattern.compile("'descr':\\s*'<(f4|f8|i8)'.*'fortran_order':\\s*False.*'shape':\\s*\\(([\\d, ]*)\\)");

    /**
     * Reads an array.
     *
     * @throws IOException naming the file, if it is missing, damaged or not such an array
     */
    public static Npy read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() < BEFORE_HEADER || !Arrays.equals(Arrays.copyOf(bytes.array(), 6), MAGIC)) {
            throw new IOException(file + " is not a NumPy array; restore it or make it again");
        }
        int length = bytes.getShort(8) & 0xffff;
        requireLeft(file, bytes, BEFORE_HEADER + (long) length);
        String header = new String(bytes.array(), BEFORE_HEADER, length, StandardCharsets.US_ASCII);
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.find()) {
            throw new IOException(file + " holds an array of a kind not read here: " + header.strip()
                    + "; save it in C order as little-endian float32, float64 or int64");
        }
        int[] shape;
        int count;
        try {
            shape = Arrays.stream(matcher.group(2).split(","))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
            count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IOException(file + " holds more values than can be read here: " + header.strip(), e);
        }
        String type = matcher.group(1);
        bytes.position(BEFORE_HEADER + length);
        requireLeft(file, bytes, (long) count * (type.equals("f4") ? 4 : 8));
        double[] values = new double[count];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (type) {
                case "f4" -> bytes.getFloat();
                case "f8" -> bytes.getDouble();
                default -> bytes.getLong();
            };
        }
        return new Npy(shape, values);
    }

    private static void requireLeft(Path file, ByteBuffer bytes, long needed) throws IOException {
        if (bytes.remaining() < needed) {
            throw new IOException(file + " is truncated; restore it or make it again");
        }
    }

    /** Writes float32 values in C order, in one piece or not at all. */
    public static void write(Path file, float[] values, int... shape) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        body.asFloatBuffer().put(values);
        write(file, "<f4", body.array(), shape);
    }

    /** Writes float64 values in C order, in one piece or not at all. */
    public static void write(Path file, double[] values, int... shape) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        body.asDoubleBuffer().put(values);
        write(file, "<f8", body.array(), shape);
    }

    /** The values as float32. */
    public float[] floats() {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static void write(Path file, String type, byte[] body, int... shape) throws IOException {
        StringBuilder dimensions = new StringBuilder();
        for (int n : shape) {
            dimensions.append(n).append(", ");
        }
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': ("
                + dimensions.toString().strip() + "), }";
        int length = (10 + header.length() + 1 + 63) / 64 * 64 - 10;
        AtomicFiles.write(file, temporary -> {
            try (OutputStream out = Files.newOutputStream(temporary);
                    DataOutputStream data = new DataOutputStream(out)) {
                data.write(MAGIC);
                data.write(new byte[] {1, 0, (byte) length, (byte) (length >> 8)});
                data.write(
                        (header + " ".repeat(length - header.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII));
                data.write(body);
            }
        });
    }
}
