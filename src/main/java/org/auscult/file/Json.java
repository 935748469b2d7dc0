package org.auscult.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records to JSON and back, and settings changed by their path. */
public final class Json {
    /** One for all: each learns the types that it meets anew. */
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Writes {@code value} in one piece or not at all. */
    public void write(Path file, Object value) throws IOException {
        AtomicFiles.writeString(file, MAPPER.writeValueAsString(value));
    }

    /**
     * Reads a value.
     *
     * @throws DamagedFileException naming the file, if it is not JSON or has other fields than {@code type}
     * @throws IOException if it is missing or can't be read
     */
    public <T> T read(Path file, Class<T> type) throws IOException {
        try {
            @Nullable T value = MAPPER.readValue(Files.readString(file), type);
            if (value == null) {
                throw new DamagedFileException(file + " is damaged: it holds nothing");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new DamagedFileException(file + " is damaged or of another version: " + e.getOriginalMessage(), e);
        } catch (CharacterCodingException e) {
            throw new DamagedFileException(file + " is damaged: it is no UTF-8", e);
        }
    }

    /** A value as JSON on one line. */
    public String text(Object value) {
        try {
            return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of " + value, e);
        }
    }

    /**
     * Reads a value from text.
     *
     * @throws IllegalArgumentException if that is not JSON or has other fields than {@code type}
     */
    public <T> T parse(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("\"" + text + "\" can't be read: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * A copy of a settings record with some values changed.
     *
     * @param overrides dotted path to new value, e.g. {@code training.epochs → 3}
     * @throws IllegalArgumentException naming the path, if there is no such setting or the value does not fit
     */
    public <T> T withOverrides(T settings, Class<T> type, Map<String, String> overrides) {
        ObjectNode tree = MAPPER.valueToTree(settings);
        overrides.forEach((path, value) -> set(tree, path, value));
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalArgumentException(overrides + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Every value of a settings record, in order: dotted path to value. */
    public Map<String, String> values(Object settings) {
        Map<String, String> values = new LinkedHashMap<>();
        collect(MAPPER.valueToTree(settings), "", values);
        return values;
    }

    private static void collect(JsonNode tree, String path, Map<String, String> values) {
        tree.properties().forEach(entry -> {
            String key = path + entry.getKey();
            if (entry.getValue().isObject()) {
                collect(entry.getValue(), key + ".", values);
            } else {
                values.put(key, entry.getValue().asText());
            }
        });
    }

    private static void set(ObjectNode tree, String path, String value) {
        String[] steps = path.split("\\.");
        JsonNode node = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            node = node.path(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (!(node instanceof ObjectNode parent) || !parent.has(last)) {
            throw new IllegalArgumentException("There is no setting \"" + path + "\"");
        }
        parent.put(last, value);
    }
}
