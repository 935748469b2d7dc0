package org.auscult.detector.conformer.kernel;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/** A dense row-major matrix outside of the heap, where OpenBLAS reads it in place; grows and never shrinks. */
public final class Matrix implements AutoCloseable {
    private FloatPointer pointer = new FloatPointer(0);
    private FloatBuffer buffer = FloatBuffer.allocate(0);
    private int rows;
    private int version;
    private int columns;

    /** Gives it a shape; the values are undefined if it has to grow. */
    public Matrix shape(int newRows, int newColumns) {
        int size = Math.multiplyExact(newRows, newColumns);
        if (size > buffer.capacity()) {
            pointer.close();
            pointer = new FloatPointer(size);
            buffer = pointer.asBuffer();
        }
        rows = newRows;
        columns = newColumns;
        return this;
    }

    /** Says that its values were replaced from outside. */
    public void touch() {
        version++;
    }

    /** How often its values were replaced from outside. */
    public int version() {
        return version;
    }

    /** Rows. */
    public int rows() {
        return rows;
    }

    /** Columns. */
    public int columns() {
        return columns;
    }

    /** Copies values of a row-major stretch that starts at {@code offset} into the start of {@code target}. */
    public void read(int offset, float[] target, int n) {
        buffer.get(offset, target, 0, n);
    }

    /** Copies the start of {@code source} to the stretch at {@code offset}. */
    public void write(int offset, float[] source, int n) {
        buffer.put(offset, source, 0, n);
    }

    /** Copies one row into the start of {@code target}. */
    public void readRow(int row, float[] target) {
        read(row * columns, target, columns);
    }

    /** Copies the start of {@code source} into one row. */
    public void writeRow(int row, float[] source) {
        write(row * columns, source, columns);
    }

    /** Sets all values to zero. */
    public void clear() {
        Pointer.memset(pointer, 0, (long) rows * columns * Float.BYTES);
    }

    /** Where the value at an offset lies; a new view each time. */
    public FloatPointer at(long offset) {
        return new FloatPointer(pointer).position(offset);
    }

    @Override
    public void close() {
        pointer.close();
        pointer = new FloatPointer(0);
        buffer = FloatBuffer.allocate(0);
    }
}
