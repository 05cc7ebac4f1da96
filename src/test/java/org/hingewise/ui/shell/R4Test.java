package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.gui.Widgets;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R4: a file that can only be read says so above every page, and no way to save ever looks like it did")
class R4Test {
    @Test
    void everyButtonOfTheWindow() throws Exception {
        HostileWindow window = RefusedWalk.over(Code.READ_ONLY);
        assertThat(Widgets.has(window.root(), "read-only.again")).isTrue();
        assertThat(window.told()).doesNotContain(Texts.get("status.saved"), Texts.get("status.noDrafts"));
    }
}
