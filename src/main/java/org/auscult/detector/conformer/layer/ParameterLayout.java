package org.auscult.detector.conformer.layer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each named parameter stands in the one flat vector that the optimiser sees. */
public final class ParameterLayout {
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private int size;

    /**
     * One named tensor.
     *
     * @param offset of its first value in the flat vector
     * @param shape row-major
     * @param start how it starts
     */
    public record Parameter(String name, int offset, int[] shape, Start start) {
        /** Number of values. */
        public int size() {
            return Arrays.stream(shape).reduce(1, Math::multiplyExact);
        }
    }

    /** How a parameter starts: PyTorch's defaults, since the reference is trained from them. */
    public sealed interface Start {
        /** Uniform in ±1/√fanIn. */
        record Uniform(int fanIn) implements Start {}

        /** Normal with a deviation. */
        record Normal(double deviation) implements Start {}

        /** All one value. */
        record Constant(float value) implements Start {}
    }

    /** Appends a parameter. */
    public Parameter add(String name, Start start, int... shape) {
        Parameter parameter = new Parameter(name, size, shape, start);
        if (parameters.put(name, parameter) != null) {
            throw new IllegalArgumentException("Two parameters are named " + name);
        }
        size += parameter.size();
        return parameter;
    }

    /** All by name, in order. */
    public Map<String, Parameter> parameters() {
        return Map.copyOf(parameters);
    }

    /** All in order. */
    public Iterable<Parameter> ordered() {
        return parameters.values();
    }

    /** Length of the flat vector. */
    public int size() {
        return size;
    }
}
