package org.auscult.detector.conformer.kernel;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;

/**
 * Row-major single-precision products C = α·op(A)·op(B) + β·C. Tall ones are cut into pieces of a fixed height, so that idle
 * threads can take some and the numbers are the same whether they do or not.
 */
public final class Gemm {
    private static final int PIECE = 320;

    private final Lanes lanes;

    /** Keeps OpenBLAS to the calling thread: Auscult's own threads share the work. */
    public Gemm(Lanes lanes) {
        this.lanes = lanes;
        blas_set_num_threads(1);
    }

    /** C[m×n] = α·A[m×k]·B[k×n] + β·C. */
    public void nn(
            int m,
            int n,
            int k,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        rows(CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    /** C[m×n] = α·A[m×k]·B[n×k]ᵀ + β·C. */
    public void nt(
            int m,
            int n,
            int k,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        rows(CblasTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }

    private void rows(
            int transposed,
            int m,
            int n,
            int k,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        if (m <= PIECE) {
            cblas_sgemm(CblasRowMajor, CblasNoTrans, transposed, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        lanes.each((m + PIECE - 1) / PIECE, piece -> {
            long first = (long) piece * PIECE;
            int height = (int) Math.min(PIECE, m - first);
            FloatPointer x = new FloatPointer(a).position(a.position() + first * lda);
            FloatPointer y = new FloatPointer(c).position(c.position() + first * ldc);
            cblas_sgemm(CblasRowMajor, CblasNoTrans, transposed, height, n, k, alpha, x, lda, b, ldb, beta, y, ldc);
        });
    }

    /** C[m×n] = α·A[k×m]ᵀ·B[k×n] + β·C. */
    public void tn(
            int m,
            int n,
            int k,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
    }
}
