package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import org.hingewise.domain.Moment;
import org.hingewise.gui.Widgets;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingClipboardTest {
    private final Clipboard clipboard = new Clipboard("test");
    private Moment now = SampleRecords.NINE;
    private int forgotten;
    private final SystemOutside outside = new SystemOutside(() -> clipboard, () -> now, () -> forgotten++);
    private final PassingClipboard passing = new PassingClipboard(() -> clipboard, () -> now, () -> forgotten++);
    private final Transferable text = new StringSelection("7 out of 10, lower back");

    @BeforeEach
    void copy() {
        clipboard.setContents(text, null);
        Widgets.onEdt(() -> passing.took(text));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "29, false", "30, true", "31, true", "86400, true"})
    void isTakenOffAfterHalfAMinute(long seconds, boolean gone) {
        after(seconds);
        assertThat(holds("7 out of 10")).isEqualTo(!gone);
        assertThat(forgotten).isEqualTo(gone ? 1 : 0);
        after(seconds);
        assertThat(forgotten).as("told once").isLessThanOrEqualTo(1);
    }

    @Test
    void whatAnotherProgramPutThereMeanwhileStays() {
        clipboard.setContents(new StringSelection("theirs"), null);
        after(60);
        assertThat(holds("theirs")).isTrue();
        assertThat(forgotten).isZero();
    }

    @Test
    void theSameWordsFromAnotherProgramStay() {
        clipboard.setContents(new StringSelection("7 out of 10, lower back"), null);
        after(60);
        assertThat(holds("7 out of 10")).isTrue();
    }

    @Test
    void aClockThatWasSetBackMakesNothingStayForDays() {
        after(-86_400);
        assertThat(holds("7 out of 10")).isTrue();
        after(30);
        assertThat(holds("7 out of 10")).isFalse();
    }

    @Test
    void whatAFieldOrTableCopiedByItsOwnKeyIsTakenOffToo() {
        clipboard.setContents(new StringSelection("a note"), null);
        Widgets.onEdt(passing::copiedByKey);
        after(30);
        assertThat(holds("a note")).isFalse();
    }

    @Test
    void onLockingAndAtTheEndItGoesAtOnceAndNothingIsTold() {
        Widgets.onEdt(() -> outside.copyPersonal("a message"));
        assertThat(holds("a message")).isTrue();
        Widgets.onEdt(outside::forgetCopied);
        assertThat(holds("a message")).isFalse();
        Widgets.onEdt(() -> outside.copy(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)));
        assertThat(clipboard.isDataFlavorAvailable(DataFlavor.imageFlavor)).isTrue();
        Widgets.onEdt(outside::forgetCopied);
        assertThat(clipboard.isDataFlavorAvailable(DataFlavor.imageFlavor)).isFalse();
        assertThat(forgotten).isZero();
    }

    @Test
    void aPathIsNobodysAndStays() {
        Widgets.onEdt(() -> outside.copy("/home/coach/hingewise.db"));
        Widgets.onEdt(outside::forgetCopied);
        assertThat(holds("/home/coach")).isTrue();
    }

    private void after(long seconds) {
        now = new Moment(now.instant().plusSeconds(seconds), now.zone());
        Widgets.onEdt(passing::look);
    }

    private boolean holds(String words) {
        try {
            return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)
                    && clipboard.getData(DataFlavor.stringFlavor).toString().contains(words);
        } catch (java.awt.datatransfer.UnsupportedFlavorException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
