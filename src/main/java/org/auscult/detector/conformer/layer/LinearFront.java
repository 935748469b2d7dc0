package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/** Each frame mapped on its own. */
final class LinearFront implements Front {
    private final Linear input;

    LinearFront(Context context, Shape shape) {
        input = new Linear(context, shape.input);
    }

    /** The parameters. */
    record Shape(Linear.Shape input) implements Front.Shape {
        static Shape add(ParameterLayout layout, int mels, int width) {
            return new Shape(Linear.Shape.add(layout, "encoder.input", mels, width));
        }

        @Override
        public int rowsOfClip(int frames) {
            return frames;
        }

        @Override
        public Front front(Context context) {
            return new LinearFront(context, this);
        }
    }

    @Override
    public int rowsOfClip(int frames) {
        return frames;
    }

    @Override
    public void forward(Matrix x, Matrix y, int clips) {
        input.forward(x, y);
    }

    @Override
    public void backward(Matrix x, Matrix dy, int clips) {
        input.gradients(x, dy);
    }
}
