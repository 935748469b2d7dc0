package org.auscult.detector.conformer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.detector.conformer.graph.ConformerLayer;
import org.auscult.detector.conformer.graph.ConformerLayerConfiguration;
import org.auscult.detector.conformer.layer.Heads;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.file.AtomicFiles;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.util.ModelSerializer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/** Encoder and heads as one DL4J graph: trained step by step, run in inference mode, saved and reopened. Not thread-safe. */
public final class ConformerNetwork implements AutoCloseable {
    private static final String LAYER = "conformer";

    private final ComputationGraph graph;
    private final ConformerLayer layer;
    private final ConformerLayerConfiguration configuration;

    /** A new network with random weights, PyTorch's defaults. */
    public ConformerNetwork(NetworkSettings settings, int ids, int augmentations, long seed, int threads) {
        this(graph(configuration(settings, ids, augmentations, seed)), threads);
    }

    private ConformerNetwork(ComputationGraph graph, int threads) {
        this.graph = graph;
        layer = (ConformerLayer) graph.getLayer(LAYER);
        configuration = (ConformerLayerConfiguration) layer.conf().getLayer();
        layer.start(threads);
    }

    /** Forward, backward and one step of Adam; does not step if the gradient is not a number. */
    public StepResult step(Batch batch, StepSettings settings) {
        int iteration = graph.getConfiguration().getIterationCount();
        MultitaskLoss.Outcome loss = differentiate(batch, settings);
        INDArray flat = graph.getFlattenedGradients();
        double norm = flat.norm2Number().doubleValue();
        if (Double.isFinite(norm)) {
            if (settings.maxGradientNorm() > 0 && norm > settings.maxGradientNorm()) {
                flat.muli(settings.maxGradientNorm() / norm);
            }
            graph.setLearningRate(settings.learningRate());
            graph.getUpdater().update(graph.gradient(), iteration, 0, batch.clips(), LayerWorkspaceMgr.noWorkspaces());
            graph.params().subi(flat.reshape(graph.params().shape()));
            layer.weightsChanged();
        }
        graph.getConfiguration().setIterationCount(iteration + 1);
        graph.clear();
        return new StepResult(loss.id(), loss.binary(), loss.augmentation(), norm);
    }

    /** The gradients by name, without a step; the running statistics move all the same. */
    Map<String, float[]> gradients(Batch batch, StepSettings settings) {
        differentiate(batch, settings);
        float[] flat = graph.getFlattenedGradients().toFloatVector();
        graph.clear();
        return byName(flat);
    }

    private MultitaskLoss.Outcome differentiate(Batch batch, StepSettings settings) {
        layer.setDropoutSeed(configuration.seed * 31 + graph.getConfiguration().getIterationCount());
        INDArray input = Nd4j.create(batch.values(), batch.clips(), batch.frames(), configuration.mels);
        graph.feedForward(new INDArray[] {input}, true, false);
        MultitaskLoss.Outcome loss = new MultitaskLoss(layer.spec().heads(), settings).of(layer.outputs(), batch);
        graph.setGradient(graph.backpropGradient(Nd4j.create(loss.gradient()).castTo(input.dataType())));
        return loss;
    }

    /**
     * Runs clips of one length in inference mode: running statistics, no dropout. What it says of one clip does not depend
     * on the others.
     *
     * @param values standardised log-mel, [clips × frames × mels]
     */
    public List<NetworkOutput> infer(float[] values, int clips, int frames) {
        Heads heads = layer.spec().heads();
        float[] weights = layer.inferenceWeights();
        List<NetworkOutput> outputs = new ArrayList<>();
        for (float[][] result : layer.infer(values, clips, frames, configuration.mels)) {
            double[] row = heads.forward(result[0], weights);
            int ids = heads.embedding();
            int binary = ids + heads.ids();
            outputs.add(new NetworkOutput(
                    result[0],
                    Arrays.copyOfRange(row, ids, binary),
                    row[binary],
                    Arrays.copyOfRange(row, binary + 1, row.length),
                    result[1]));
        }
        return outputs;
    }

    /** Frames that a clip must have at least. */
    public int minimumFrames() {
        int frames = 1;
        while (layer.rowsOfClip(frames) < 1) {
            frames++;
        }
        return frames;
    }

    /** A copy of the parameters and running statistics by name, each row-major; the names are the reference model's. */
    public Map<String, float[]> parameters() {
        return byName(layer.weights());
    }

    private Map<String, float[]> byName(float[] flat) {
        Map<String, float[]> byName = new TreeMap<>();
        for (Parameter p : layer.spec().layout().ordered()) {
            byName.put(p.name(), Arrays.copyOfRange(flat, p.offset(), p.offset() + p.size()));
        }
        return byName;
    }

    /**
     * Sets parameters by name.
     *
     * @throws IllegalArgumentException if a name is unknown or a length does not fit
     */
    public void setParameters(Map<String, float[]> byName) {
        float[] weights = layer.weights();
        byName.forEach((name, values) -> {
            Parameter p = layer.spec().layout().parameters().get(name);
            if (p == null || p.size() != values.length) {
                throw new IllegalArgumentException("No parameter " + name + " of " + values.length + " values");
            }
            System.arraycopy(values, 0, weights, p.offset(), values.length);
        });
        graph.params().assign(Nd4j.create(weights).reshape(graph.params().shape()));
        layer.weightsChanged();
    }

    /** Writes weights, running statistics, optimiser state and position in one piece or not at all. */
    public void save(Path file) throws IOException {
        AtomicFiles.write(file, temporary -> ModelSerializer.writeModel(graph, temporary.toFile(), true));
    }

    /**
     * Reopens what {@link #save} wrote.
     *
     * @throws IOException naming the file, if it is missing or damaged
     */
    public static ConformerNetwork load(Path file, int threads) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing: the model is not whole; train it again");
        }
        try {
            return new ConformerNetwork(ModelSerializer.restoreComputationGraph(file.toFile(), true), threads);
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + " is damaged or of another version; train it again", e);
        }
    }

    /** What {@link #save} writes. */
    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelSerializer.writeModel(graph, bytes, true);
        return bytes.toByteArray();
    }

    /** Reopens what {@link #toBytes} gave. */
    static ConformerNetwork fromBytes(byte[] bytes, int threads) throws IOException {
        return new ConformerNetwork(
                ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(bytes), true), threads);
    }

    /** Not by {@code graph.close()}: it has the whole heap collected, twice, and the window stands still meanwhile. */
    @Override
    public void close() {
        layer.close();
        release(graph.params());
        release(graph.getFlattenedGradients());
        if (graph.getUpdater(false) != null) {
            release(graph.getUpdater(false).getStateViewArray());
        }
    }

    private static void release(@Nullable INDArray array) {
        if (array != null && array.closeable()) {
            array.close();
        }
    }

    private static ConformerLayerConfiguration configuration(
            NetworkSettings settings, int ids, int augmentations, long seed) {
        ConformerLayerConfiguration configuration = new ConformerLayerConfiguration();
        configuration.mels = settings.mels();
        configuration.width = settings.width();
        configuration.heads = settings.heads();
        configuration.feedForward = settings.feedForward();
        configuration.kernel = settings.kernel();
        configuration.blocks = settings.blocks();
        configuration.embedding = settings.embedding();
        configuration.attention = settings.attention();
        configuration.dropProbability = settings.dropout();
        configuration.convolutionalFront = settings.convolutionalFront();
        configuration.ids = ids;
        configuration.augmentations = augmentations;
        configuration.seed = seed;
        configuration.setNIn(settings.mels());
        configuration.setNOut(configuration.spec().heads().outputs());
        configuration.setIUpdater(new Adam(1e-3));
        return configuration;
    }

    private static ComputationGraph graph(ConformerLayerConfiguration configuration) {
        ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder()
                .seed(configuration.seed)
                .updater(new Adam(1e-3))
                .miniBatch(false)
                .trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE)
                .graphBuilder()
                .addInputs("logMel")
                .addLayer(LAYER, configuration, "logMel")
                .setOutputs(LAYER)
                .build());
        graph.init();
        return graph;
    }
}
