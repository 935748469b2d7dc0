package org.auscult.detector.conformer.kernel;

import java.util.ArrayList;
import java.util.List;

/** The matrices of one owner, freed together. */
public final class Arena implements AutoCloseable {
    private final List<Matrix> matrices = new ArrayList<>();

    /** A new, empty matrix that lives as long as this. */
    public Matrix matrix() {
        Matrix matrix = new Matrix();
        matrices.add(matrix);
        return matrix;
    }

    @Override
    public void close() {
        matrices.forEach(Matrix::close);
    }
}
