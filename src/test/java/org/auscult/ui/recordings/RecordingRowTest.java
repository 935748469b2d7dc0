package org.auscult.ui.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.auscult.Dropped;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class RecordingRowTest {
    @Test
    void aRowThatTheTableDropsIsForgotten() throws Exception {
        Selection selection = new Selection(new Workbench());
        WeakReference<RecordingRow> row = WaitForAsyncUtils.asyncFx(
                        () -> new WeakReference<>(new RecordingRow(selection, (pressed, event) -> {})))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        Dropped.assertForgotten(row);
        assertThat(selection.hoveredProperty().get()).isNull();
    }
}
