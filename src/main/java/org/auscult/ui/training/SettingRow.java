package org.auscult.ui.training;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.detector.Setting;
import org.auscult.ui.Icons;

/** A setting: its field, unit and range; marked where it is not as its preset has it, and told why where it can't be. */
final class SettingRow extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");
    private static final double TITLE_WIDTH = 150;
    private static final double FIELD_WIDTH = 84;

    private final Setting setting;
    private final Label title = new Label();
    private final TextField text = new TextField();
    private final CheckBox check = new CheckBox();
    private final Button reset = new Button(null, Icons.of("mdi2u-undo-variant"));
    private final Label refusal = new Label();
    private final Label range = new Label();
    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper("");
    private String preset = "";

    SettingRow(Setting setting) {
        super(2);
        this.setting = setting;
        String id = setting.key().replace('.', '-');
        boolean isSwitch = setting.kind() == Setting.Kind.SWITCH;
        Control field = isSwitch ? check : text;
        title.setText(setting.label());
        title.setMinWidth(TITLE_WIDTH);
        title.setPrefWidth(TITLE_WIDTH);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setLabelFor(field);
        field.setId("setting-" + id);
        field.setAccessibleText(setting.label() + (setting.unit().isEmpty() ? "" : " in " + setting.unit()));
        field.setMinWidth(FIELD_WIDTH);
        field.setPrefWidth(FIELD_WIDTH);
        text.textProperty().addListener((property, old, typed) -> value.set(typed.strip()));
        check.selectedProperty().addListener((property, old, on) -> value.set(String.valueOf(on)));
        range.setText(
                isSwitch ? "" : setting.unit().isEmpty() ? setting.range() : setting.unit() + ", " + setting.range());
        range.getStyleClass().addAll("text-small", "text-muted");
        range.setMinWidth(0);
        range.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(range, Priority.ALWAYS);
        reset.getStyleClass().addAll("flat", "button-icon", "small");
        reset.setId("reset-" + id);
        reset.setOnAction(event -> reset());
        refusal.setId("refusal-" + id);
        refusal.setWrapText(true);
        refusal.getStyleClass().addAll("text-small", "danger");
        HBox row = new HBox(8, title, field, range, reset);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        Tooltip help = new Tooltip();
        help.setWrapText(true);
        help.setMaxWidth(420);
        title.setTooltip(help);
        field.setTooltip(help);
        help.setOnShowing(event -> help.setText(help()));
        value.addListener((property, old, changed) -> {
            field.setAccessibleHelp(help());
            mark();
        });
    }

    Setting setting() {
        return setting;
    }

    private String help() {
        String unit = setting.unit().isEmpty() ? "" : " " + setting.unit();
        return setting.explanation() + "\n" + setting.range() + unit + "; the preset has " + preset + ". "
                + setting.whose(value.get());
    }

    /** Takes a preset's value; what was changed by hand stays so. */
    void preset(String stated) {
        boolean keeps = isChanged();
        preset = setting.kind() == Setting.Kind.NUMBER && !stated.isEmpty()
                ? Setting.text(Double.parseDouble(stated))
                : stated;
        reset.setAccessibleText("Reset " + setting.label() + " to " + preset);
        reset.setTooltip(new Tooltip("Back to " + preset));
        if (!keeps) {
            reset();
        }
        mark();
    }

    /** Goes back to the preset's value. */
    void reset() {
        text.setText(preset);
        check.setSelected(Boolean.parseBoolean(preset));
    }

    /** What is entered. */
    ReadOnlyStringProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Whether it is not as the preset has it. */
    boolean isChanged() {
        return !value.get().isEmpty() && !setting.isSame(value.get(), preset)
                || value.get().isEmpty() && !preset.isEmpty();
    }

    /** Why the value can't be, of itself; empty if it can. */
    String obstacle() {
        return setting.obstacle(value.get());
    }

    /** Says why the value can't be; empty takes it back. */
    void refuse(String why) {
        refusal.setText(why.isEmpty() ? "" : why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1));
        text.pseudoClassStateChanged(REFUSED, !why.isEmpty());
        if (why.isEmpty()) {
            getChildren().remove(refusal);
        } else if (!getChildren().contains(refusal)) {
            getChildren().add(refusal);
        }
    }

    /** Whether a search finds it. */
    boolean fits(String search) {
        return (setting.label() + " " + setting.key() + " " + setting.explanation())
                .toLowerCase(Locale.ROOT)
                .contains(search.strip().toLowerCase(Locale.ROOT));
    }

    private void mark() {
        reset.setVisible(isChanged());
        title.setText(isChanged() ? setting.label() + " •" : setting.label());
    }
}
