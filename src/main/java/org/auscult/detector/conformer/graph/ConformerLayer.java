package org.auscult.detector.conformer.graph;

import java.util.List;
import org.auscult.detector.conformer.layer.Heads;
import org.auscult.detector.conformer.layer.ParameterLayout;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Encoder and heads as one DL4J layer: [clips × frames × mels] to output rows of {@link Heads}, in double. */
@NullUnmarked
public final class ConformerLayer extends BaseLayer<ConformerLayerConfiguration> implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    private final transient ConformerSpec spec;
    private transient ParallelEncoder encoder;
    private transient double[][] outputs;
    private transient long dropoutSeed;
    private transient float @Nullable [] inferenceWeights;

    ConformerLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
        spec = layerConf().spec();
    }

    /** Sets the number of threads; before the first pass. */
    public void start(int threads) {
        ParameterLayout layout = spec.layout();
        encoder = new ParallelEncoder(spec.encoder(), layout.size(), layerConf().dropProbability, threads);
    }

    /** The parameters of the network. */
    public ConformerSpec spec() {
        return spec;
    }

    /** Seeds the dropout of the next training pass. */
    public void setDropoutSeed(long seed) {
        dropoutSeed = seed;
    }

    /** The output rows of the last training pass, before they were rounded to DL4J's type. */
    public double[][] outputs() {
        return outputs;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        weightsChanged();
        loadWeights();
        int clips = (int) input.size(0);
        int frames = (int) input.size(1);
        int mels = (int) input.size(2);
        float[][] embeddings = encoder.forward(pointer(input), clips, frames, mels, dropoutSeed);
        Pointer.memcpy(
                pointer(paramsFlattened),
                encoder.weights().at(0),
                (long) spec.layout().size() * Float.BYTES);
        float[] weights = weights();
        outputs = new double[clips][];
        for (int clip = 0; clip < clips; clip++) {
            outputs[clip] = spec.heads().forward(embeddings[clip], weights);
        }
        return Nd4j.create(outputs).castTo(dataType);
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        double[] gradients = new double[spec.layout().size()];
        float[] weights = weights();
        float[][] dEmbeddings = new float[outputs.length][];
        for (int clip = 0; clip < outputs.length; clip++) {
            double[] row = epsilon.getRow(clip).toDoubleVector();
            dEmbeddings[clip] = spec.heads().backward(outputs[clip], row, weights, gradients);
        }
        encoder.backward(dEmbeddings, gradients);
        float[] rounded = new float[gradients.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) gradients[i];
        }
        pointer(gradientsFlattened).put(rounded);
        Gradient gradient = new DefaultGradient(gradientsFlattened);
        gradient.setGradientFor("W", gradientViews.get("W"));
        return Pair.of(gradient, Nd4j.zeros(dataType, 1, 1));
    }

    /** Embedding and attention of each clip in inference mode; does not touch what a training pass left. */
    public List<float[][]> infer(float[] values, int clips, int frames, int mels) {
        inferenceWeights();
        try (FloatPointer pointer = new FloatPointer(values)) {
            return encoder.infer(pointer, clips, frames, mels);
        }
    }

    /** Says that the parameters changed since the last inference. */
    public void weightsChanged() {
        inferenceWeights = null;
    }

    /** The flat parameters that inference uses; not to be written. */
    public float[] inferenceWeights() {
        float[] loaded = inferenceWeights;
        if (loaded == null) {
            loadWeights();
            loaded = weights();
            inferenceWeights = loaded;
        }
        return loaded;
    }

    /** A copy of the flat parameters. */
    public float[] weights() {
        float[] weights = new float[spec.layout().size()];
        pointer(paramsFlattened).get(weights);
        return weights;
    }

    /** Frames inside the blocks for a clip of {@code frames}. */
    public int rowsOfClip(int frames) {
        return spec.encoder().rowsOfClip(frames);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public void close() {
        encoder.close();
    }

    private void loadWeights() {
        encoder.weights().touch();
        Pointer.memcpy(
                encoder.weights().at(0),
                pointer(paramsFlattened),
                (long) spec.layout().size() * Float.BYTES);
    }

    private static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().pointer()).position(array.offset());
    }
}
