package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/** What stands between the log-mel frames and the blocks. */
interface Front {
    /** Frames inside the blocks for a clip of {@code frames}. */
    int rowsOfClip(int frames);

    /** x [clips·frames × mels] to y [clips·rowsOfClip × width]. */
    void forward(Matrix x, Matrix y, int clips);

    /** Adds the gradients of its parameters; the input needs none. */
    void backward(Matrix x, Matrix dy, int clips);

    /** Parameters of some front. */
    sealed interface Shape permits LinearFront.Shape, ConvolutionalFront.Shape {
        /** Frames inside the blocks for a clip of {@code frames}. */
        int rowsOfClip(int frames);

        /** The front with these parameters. */
        Front front(Context context);
    }
}
