package org.auscult.detector.conformer.kernel;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;

/**
 * Row-major single-precision products C = α·op(A)·op(B) + β·C. Where lanes are open, large ones are cut into pieces of rows
 * that follow from their size alone: idle threads can take some, and the numbers are the same whether they do or not.
 */
public final class Gemm {
    private static final int TALL = 320;
    private static final double WORTH_A_PIECE = 3e6;

    private final Lanes lanes;

    /** Keeps OpenBLAS to the calling thread, since Auscult's own threads share the work, and has it use the processor's width. */
    public Gemm(Lanes lanes) {
        this.lanes = lanes;
        blas_set_num_threads(1);
        OpenBlasKernels.widen(Kernels.best().width());
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

    private static int pieces(int m, int n, int k) {
        double work = (double) m * n * k / WORTH_A_PIECE;
        return Math.max(1, (int) Math.min(work, Math.max(2, (m + TALL - 1) / TALL)));
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
        int pieces = lanes.areOpen() ? pieces(m, n, k) : 1;
        if (pieces == 1) {
            cblas_sgemm(CblasRowMajor, CblasNoTrans, transposed, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            return;
        }
        int tallest = (m + pieces - 1) / pieces;
        lanes.each(pieces, piece -> {
            long first = (long) piece * tallest;
            int height = (int) Math.min(tallest, m - first);
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
