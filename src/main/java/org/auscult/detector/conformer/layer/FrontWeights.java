package org.auscult.detector.conformer.layer;

import org.auscult.detector.conformer.kernel.Matrix;

/**
 * The weights of a convolutional front, and their gradients, in the order of its products: of the second convolution
 * [out × in × time × band] as [time × band × in × out], of the linear map [out × channel × band] as [out × band × channel].
 */
final class FrontWeights {
    private final Context context;
    private final ConvolutionalFront.Shape shape;
    private final Matrix second;
    private final Matrix input;
    private final Matrix dSecond;
    private final Matrix dInput;
    private int arranged = -1;

    FrontWeights(Context context, ConvolutionalFront.Shape shape) {
        this.context = context;
        this.shape = shape;
        second = context.matrix();
        input = context.matrix();
        dSecond = context.matrix();
        dInput = context.matrix();
    }

    /** Those of the second convolution. */
    Matrix second() {
        return second;
    }

    /** Those of the linear map. */
    Matrix input() {
        return input;
    }

    /** For the gradients of those of the second convolution; holds anything at first. */
    Matrix dSecond() {
        return dSecond.shape(9 * shape.width(), shape.width());
    }

    /** For the gradients of those of the linear map; holds anything at first. */
    Matrix dInput() {
        return dInput.shape(shape.width(), shape.secondBands() * shape.width());
    }

    /** Takes the network's weights, if they are others. */
    void arrange() {
        if (arranged == context.weights().version()) {
            return;
        }
        arranged = context.weights().version();
        int width = shape.width();
        int bands = shape.secondBands();
        float[] conv = context.values(shape.secondWeight());
        float[] ordered = new float[conv.length];
        for (int out = 0; out < width; out++) {
            for (int in = 0; in < width; in++) {
                for (int tap = 0; tap < 9; tap++) {
                    ordered[(tap * width + in) * width + out] = conv[(out * width + in) * 9 + tap];
                }
            }
        }
        second.shape(9 * width, width).write(0, ordered, ordered.length);
        float[] linear = context.values(shape.inputWeight());
        float[] turned = new float[linear.length];
        for (int out = 0; out < width; out++) {
            for (int c = 0; c < width; c++) {
                for (int f = 0; f < bands; f++) {
                    turned[(out * bands + f) * width + c] = linear[(out * width + c) * bands + f];
                }
            }
        }
        input.shape(width, bands * width).write(0, turned, turned.length);
    }

    /** Adds the gradients to the network's. */
    void addGradients() {
        int width = shape.width();
        int bands = shape.secondBands();
        float[] ordered = new float[shape.secondWeight().size()];
        dSecond.read(0, ordered, ordered.length);
        double[] conv = new double[ordered.length];
        for (int out = 0; out < width; out++) {
            for (int in = 0; in < width; in++) {
                for (int tap = 0; tap < 9; tap++) {
                    conv[(out * width + in) * 9 + tap] = ordered[(tap * width + in) * width + out];
                }
            }
        }
        context.addGradient(shape.secondWeight(), conv);
        float[] turned = new float[shape.inputWeight().size()];
        dInput.read(0, turned, turned.length);
        double[] linear = new double[turned.length];
        for (int out = 0; out < width; out++) {
            for (int c = 0; c < width; c++) {
                for (int f = 0; f < bands; f++) {
                    linear[(out * width + c) * bands + f] = turned[(out * bands + f) * width + c];
                }
            }
        }
        context.addGradient(shape.inputWeight(), linear);
    }
}
