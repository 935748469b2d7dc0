package org.auscult.detector.conformer.graph;

import java.util.Collection;
import java.util.Map;
import org.auscult.detector.conformer.layer.EncoderShape;
import org.auscult.detector.conformer.layer.Heads;
import org.auscult.detector.conformer.layer.ParameterLayout;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.NullUnmarked;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's description of the conformer as one layer: what its model file keeps as JSON. Plain fields, as DL4J's JSON wants. */
@NullUnmarked
public final class ConformerLayerConfiguration extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    public int mels;
    public int width;
    public int heads;
    public int feedForward;
    public int kernel;
    public int blocks;
    public int embedding;
    public int attention;
    public double dropProbability;
    public boolean convolutionalFront;
    public int ids;
    public int augmentations;
    public long seed;

    /** The parameters of a network of this shape. */
    public ConformerSpec spec() {
        ParameterLayout layout = new ParameterLayout();
        EncoderShape encoder = EncoderShape.add(
                layout, mels, width, heads, feedForward, kernel, blocks, attention, embedding, convolutionalFront);
        return new ConformerSpec(layout, encoder, Heads.add(layout, embedding, ids, augmentations));
    }

    @Override
    public org.deeplearning4j.nn.api.Layer instantiate(
            NeuralNetConfiguration configuration,
            Collection<TrainingListener> listeners,
            int index,
            INDArray parameters,
            boolean initialize,
            DataType type) {
        ConformerLayer layer = new ConformerLayer(configuration, type);
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(parameters);
        Map<String, INDArray> table = initializer().init(configuration, parameters, initialize);
        layer.setParamTable(table);
        layer.setConf(configuration);
        return layer;
    }

    @Override
    public ParamInitializer initializer() {
        return new FlatParamInitializer(this);
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType inputType) {
        long size = spec().layout().size();
        return new LayerMemoryReport.Builder(layerName, ConformerLayerConfiguration.class, inputType, inputType)
                .standardMemory(size, 2 * size)
                .workingMemory(0, 0, MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS)
                .build();
    }
}
