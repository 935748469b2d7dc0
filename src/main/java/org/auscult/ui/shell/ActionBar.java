package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Paths;
import org.auscult.ui.Icons;
import org.auscult.ui.WhyNot;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Settings;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The menu bar and the toolbar, both made from the same actions. */
final class ActionBar extends VBox {
    ActionBar(Workbench workbench, Actions actions, Settings settings, Consumer<Path> open) {
        MenuBar menus = new MenuBar();
        menus.setId("menu-bar");
        actions.groups().forEach(group -> menus.getMenus().add(menu(group)));
        menus.getMenus().get(0).getItems().add(2, recent(settings.recentFolders(), open));

        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToolBar tools = new ToolBar();
        tools.setId("toolbar");
        tools.getItems().add(button(actions.named("open-folder"), true));
        tools.getItems().add(button(actions.named("open-demo"), true));
        Button train = button(actions.named("train"), true);
        train.getStyleClass().remove("flat");
        train.getStyleClass().add("accent");
        Label title = new Label();
        title.setId("dataset-title");
        title.getStyleClass().add("text-muted");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(workbench.datasetProperty().get()), workbench.datasetProperty()));
        Tooltip place = new Tooltip();
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Dataset dataset = workbench.datasetProperty().get();
                            return dataset == null
                                    ? "No data set"
                                    : dataset.root().toString();
                        },
                        workbench.datasetProperty()));
        title.setTooltip(place);
        tools.getItems()
                .addAll(
                        train,
                        space,
                        title,
                        button(actions.named("palette"), false),
                        button(actions.named("theme"), false));
        getChildren().addAll(menus, tools);
    }

    private static String title(@Nullable Dataset dataset) {
        return dataset == null ? "" : dataset.layout() + " · " + Paths.folderName(dataset.root());
    }

    private static Menu recent(ObservableList<Path> folders, Consumer<Path> open) {
        Menu menu = new Menu("Open Recent", Icons.of("mdi2h-history"));
        menu.disableProperty().bind(Bindings.isEmpty(folders));
        Runnable fill = () -> {
            menu.getItems().clear();
            for (Path folder : folders) {
                MenuItem item = new MenuItem(folder.toString());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> open.accept(folder));
                menu.getItems().add(item);
            }
        };
        folders.addListener((ListChangeListener<Path>) change -> fill.run());
        fill.run();
        return menu;
    }

    private static Menu menu(ActionGroup group) {
        Menu menu = new Menu(group.title());
        for (List<Action> section : group.sections()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(action -> menu.getItems().add(item(action)));
        }
        return menu;
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(null, Icons.of(action.icon()));
        item.setId("menu-" + action.id());
        if (!action.shortcut().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(action.shortcut()));
        }
        item.textProperty().bind(action.object().map(object -> action.words()));
        WhyNot.disable(item, action.obstacle());
        item.setOnAction(event -> action.run().run());
        return item;
    }

    private static Button button(Action action, boolean worded) {
        Button button = new Button(worded ? action.label() : null, Icons.of(action.icon()));
        button.setId(action.id());
        button.setAccessibleText(action.label());
        button.getStyleClass().add(worded ? "flat" : "button-icon");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(action.obstacle().map(text -> Shortcuts.tip(action)));
        button.setTooltip(tip);
        button.accessibleHelpProperty().bind(action.obstacle());
        button.disableProperty().bind(action.obstacle().map(text -> !text.isEmpty()));
        button.setOnAction(event -> action.run().run());
        return button;
    }
}
