package org.auscult.ui.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.detector.Detector;
import org.auscult.detector.Setting;
import org.auscult.file.Json;
import org.auscult.ui.Icons;
import org.jspecify.annotations.Nullable;

/** Every setting of a detector, as its preset has it, to be changed. */
final class SettingsEditor extends TitledPane {
    private final VBox list = new VBox(6);
    private final TextField search = new TextField();
    private final Button resetAll = new Button("Reset all", Icons.of("mdi2u-undo-variant"));
    private final List<SettingRow> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> overrides = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private @Nullable Detector detector;
    private String preset = "";
    private boolean isFilling;

    SettingsEditor() {
        setId("settings-editor");
        getStyleClass().addAll("dense", "settings-editor");
        setExpanded(false);
        setAnimated(false);
        search.setId("settings-search");
        search.setPromptText("Find a setting");
        search.setAccessibleText("Find a setting");
        search.textProperty().addListener((property, old, typed) -> list());
        HBox.setHgrow(search, Priority.ALWAYS);
        resetAll.setId("settings-reset");
        resetAll.setMinWidth(USE_PREF_SIZE);
        resetAll.setOnAction(event -> rows.forEach(SettingRow::reset));
        HBox tools = new HBox(8, search, resetAll);
        tools.setAlignment(Pos.CENTER_LEFT);
        setContent(new VBox(8, tools, list));
        expandedProperty().addListener((property, old, isExpanded) -> {
            if (isExpanded && detector != null && rows.isEmpty()) {
                fill(detector);
            }
        });
        check();
    }

    /** Shows a detector's settings as a preset has them. What was changed by hand stays, as long as the detector does. */
    void show(Detector shown, String chosenPreset) {
        preset = chosenPreset;
        if (shown != detector) {
            detector = shown;
            rows.clear();
        }
        if (isExpanded() || !rows.isEmpty()) {
            fill(shown);
        }
        check();
    }

    /** Rows are made when they are first looked at: there are forty, and most trainings start without. */
    private void fill(Detector shown) {
        isFilling = true;
        if (rows.isEmpty()) {
            for (Setting setting : shown.described()) {
                SettingRow row = new SettingRow(setting);
                row.valueProperty().addListener((property, old, value) -> check());
                rows.add(row);
            }
            list();
        }
        Map<String, String> values = new Json().values(shown.settings(preset, Map.of()));
        rows.forEach(row -> row.preset(values.getOrDefault(row.setting().key(), "")));
        isFilling = false;
    }

    private void list() {
        list.getChildren().clear();
        String group = "";
        for (SettingRow row : rows) {
            if (row.fits(search.getText())) {
                String own = group(row.setting());
                if (!own.equals(group)) {
                    group = own;
                    Label head = new Label(own);
                    head.getStyleClass().add("text-bold");
                    list.getChildren().add(head);
                }
                list.getChildren().add(row);
            }
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren()
                    .add(new Label(rows.isEmpty() ? "This detector has no settings" : "No setting is called so"));
        }
    }

    private static String group(Setting setting) {
        int dot = setting.key().indexOf('.');
        String name = dot < 0 ? "detector" : setting.key().substring(0, dot);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void check() {
        if (isFilling) {
            return;
        }
        Map<String, String> changed = new LinkedHashMap<>();
        String first = "";
        for (SettingRow row : rows) {
            String why = row.obstacle();
            row.refuse(why);
            if (first.isEmpty() && !why.isEmpty()) {
                first = row.setting().label() + " " + why;
            }
            if (row.isChanged()) {
                changed.put(row.setting().key(), row.valueProperty().get());
            }
        }
        obstacle.set(first.isEmpty() ? together(changed) : first);
        overrides.set(Map.copyOf(changed));
        resetAll.setDisable(changed.isEmpty());
        setText(
                changed.isEmpty()
                        ? "All settings"
                        : "All settings · " + changed.size() + (changed.size() == 1 ? " changed" : " are changed"));
    }

    /** What each setting may be of itself, the detector may refuse of all together: it is told at the setting it names. */
    private String together(Map<String, String> changed) {
        if (detector == null) {
            return "";
        }
        try {
            detector.settings(preset, changed);
            return "";
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            for (SettingRow row : rows) {
                String key = row.setting().key() + " ";
                if (why.startsWith(key)) {
                    String words = titled(why.substring(key.length()));
                    row.refuse(words);
                    return row.setting().label() + " " + words;
                }
            }
            return why;
        }
    }

    /** What a detector says of its settings by their keys, said by their names. */
    private String titled(String words) {
        String titled = words;
        for (SettingRow row : rows) {
            titled = titled.replaceAll(
                    "\\b" + Pattern.quote(row.setting().key()) + "\\b",
                    Matcher.quoteReplacement(row.setting().label()));
        }
        return titled;
    }

    /** The changed settings, by key. */
    ReadOnlyObjectProperty<Map<String, String>> overridesProperty() {
        return overrides.getReadOnlyProperty();
    }

    /** Why these settings can't be; empty if they can. */
    ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }
}
