package org.auscult.detector.conformer.kernel;

import com.sun.jna.Function;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;

/**
 * Which processor OpenBLAS multiplies for. One that is younger than the library is unknown to it and gets the kernels of the
 * oldest, a third as fast; such a one is told it by the width of Java's own vectors.
 */
final class OpenBlasKernels {
    private static final String CHOICE = "OPENBLAS_CORETYPE";
    private static final String OLDEST = "Prescott";
    private static final int AVX2_FLOATS = 8;
    private static final int AVX512_FLOATS = 16;

    private OpenBlasKernels() {}

    /**
     * Has OpenBLAS take wider kernels where it took the oldest on a processor of wide vectors. What it takes for a processor
     * that it knows stays, as does the user's own choice, and any where the library can't be told (Windows).
     *
     * @param floats how many floats the processor takes at once
     */
    static synchronized void widen(int floats) {
        if (floats >= AVX2_FLOATS
                && System.getenv(CHOICE) == null
                && chosen().filter(OLDEST::equals).isPresent()) {
            choose(floats >= AVX512_FLOATS ? "SkylakeX" : "Haswell");
        }
    }

    /** The name of the processor that OpenBLAS multiplies for; empty where it doesn't tell. */
    static Optional<String> chosen() {
        return function("gotoblas_corename").map(name -> name.invokeString(new Object[0], false));
    }

    /** Has OpenBLAS multiply for a processor from now on; no product may be in the making. Does nothing where it can't. */
    static void choose(String processor) {
        Optional<Function> set = function("setenv");
        Optional<Function> forget = function("gotoblas_dynamic_quit");
        Optional<Function> choose = function("gotoblas_dynamic_init");
        if (set.isPresent() && forget.isPresent() && choose.isPresent()) {
            set.get().invokeInt(new Object[] {CHOICE, processor, 1});
            forget.get().invokeVoid(new Object[0]);
            choose.get().invokeVoid(new Object[0]);
        }
    }

    private static Optional<Function> function(String name) {
        try {
            return Optional.ofNullable(Loader.addressof(name))
                    .map(Pointer::address)
                    .map(com.sun.jna.Pointer::new)
                    .map(Function::getFunction);
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }
}
