package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.auscult.dataset.Dataset;
import org.auscult.ui.Icons;
import org.auscult.workbench.FilterField;
import org.auscult.workbench.FilterFields;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** What can be asked of this data set, to choose from; made when it opens. */
final class FilterMenu extends MenuButton {
    private static final int MOST_CHOICES = 60;

    private final Workbench workbench;
    private final Selection selection;

    FilterMenu(Workbench workbench, Selection selection) {
        super("Filter", Icons.of("mdi2p-plus"));
        this.workbench = workbench;
        this.selection = selection;
        setId("filter-add");
        setAccessibleText("Add a condition to the filter");
        getStyleClass().addAll("flat", "small");
        getItems().add(new MenuItem());
        setOnShowing(event -> fill());
    }

    private void fill() {
        Dataset dataset = workbench.datasetProperty().get();
        List<MenuItem> menus = new ArrayList<>();
        if (dataset != null) {
            for (FilterField field :
                    FilterFields.all(selection.filterContextProperty().get())) {
                List<String> choices = field.choices(dataset.recordings());
                if (!choices.isEmpty() && choices.size() <= MOST_CHOICES) {
                    menus.add(menu(field, choices));
                }
            }
        }
        if (!selection.filterContextProperty().get().verdicts().view().clips().isEmpty()) {
            MenuItem high = new MenuItem("Fused score above 2 deviations");
            high.setOnAction(event -> set(filter().and("fused>2")));
            menus.add(high);
        }
        getItems().setAll(menus);
    }

    private Menu menu(FilterField field, List<String> choices) {
        String name = field.names().get(0);
        Menu menu = new Menu(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        menu.setMnemonicParsing(false);
        for (String choice : choices) {
            CheckMenuItem item = new CheckMenuItem(choice);
            item.setMnemonicParsing(false);
            item.setSelected(filter().has(name, choice));
            item.setOnAction(event -> set(filter().chosen(name, choice)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private RecordingFilter filter() {
        return selection.filterProperty().get();
    }

    private void set(RecordingFilter filter) {
        selection.filterProperty().set(filter);
    }
}
