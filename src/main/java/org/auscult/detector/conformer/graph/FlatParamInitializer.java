package org.auscult.detector.conformer.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.auscult.detector.conformer.layer.ParameterLayout.Parameter;
import org.auscult.detector.conformer.layer.ParameterLayout.Start;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Shows DL4J all parameters of the conformer as one, {@code W}. */
final class FlatParamInitializer implements ParamInitializer {
    private static final String KEY = "W";
    private final ConformerLayerConfiguration configuration;

    FlatParamInitializer(ConformerLayerConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return configuration.spec().layout().size();
    }

    @Override
    public long numParams(Layer layer) {
        return configuration.spec().layout().size();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return List.of(KEY);
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return List.of(KEY);
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return List.of();
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return true;
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return false;
    }

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray view, boolean initialize) {
        if (initialize) {
            float[] values = new float[configuration.spec().layout().size()];
            Random random = new Random(configuration.seed);
            for (Parameter parameter : configuration.spec().layout().ordered()) {
                for (int i = 0; i < parameter.size(); i++) {
                    values[parameter.offset() + i] = start(parameter.start(), random);
                }
            }
            view.data().setData(values);
        }
        conf.addVariable(KEY);
        Map<String, INDArray> table = new LinkedHashMap<>();
        table.put(KEY, view);
        return table;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray gradientView) {
        Map<String, INDArray> table = new LinkedHashMap<>();
        table.put(KEY, gradientView);
        return table;
    }

    private static float start(Start start, Random random) {
        if (start instanceof Start.Uniform uniform) {
            return (float) ((2 * random.nextDouble() - 1) / Math.sqrt(uniform.fanIn()));
        }
        if (start instanceof Start.Normal normal) {
            return (float) (normal.deviation() * random.nextGaussian());
        }
        return ((Start.Constant) start).value();
    }
}
