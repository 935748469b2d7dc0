package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FilterHistoryTest {
    private final FilterHistory history = new FilterHistory();

    @Test
    void whatIsTypedComesBackAfterTheNewest() {
        history.keep("type:fan");
        history.keep("type:pump");
        assertThat(history.older("split:te")).isEqualTo("type:pump");
        assertThat(history.older("type:pump")).isEqualTo("type:fan");
        assertThat(history.older("type:fan")).as("the oldest").isEqualTo("type:fan");
        assertThat(history.newer("type:fan")).isEqualTo("type:pump");
        assertThat(history.newer("type:pump")).isEqualTo("split:te");
    }

    @Test
    void thereIsNothingNewerThanWhatIsTyped() {
        history.keep("type:fan");
        assertThat(history.newer("split:te")).isEqualTo("split:te");
    }
}
