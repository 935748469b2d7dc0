package org.auscult.ui.shell;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.auscult.ui.Icons;
import org.auscult.ui.WhyNot;
import org.auscult.workbench.Action;

/** What can be done with the run under the pointer, which the press has shown. The keys are told in the menu bar. */
public final class RunMenu extends ContextMenu {
    private static final List<String> OF_A_RUN = List.of("report", "run-copy", "train-resume", "run-delete");

    /** @param actions has those of the shown run */
    public RunMenu(Actions actions) {
        OF_A_RUN.forEach(id -> getItems().add(item(actions.named(id))));
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.label(), Icons.of(action.icon()));
        item.setId("run-menu-" + action.id());
        WhyNot.disable(item, action.obstacle());
        item.setOnAction(event -> action.run().run());
        return item;
    }
}
