package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.ClipboardOwner;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hingewise.gui.Widgets;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.Test;

class SystemOutsideTest {
    @Test
    void aClipboardThatAnotherProgramKeepsIsTriedAgain() throws InterruptedException {
        AtomicInteger refusals = new AtomicInteger(2);
        CountDownLatch copied = new CountDownLatch(1);
        Clipboard busy = new Clipboard("busy") {
            @Override
            public synchronized void setContents(Transferable contents, ClipboardOwner owner) {
                if (refusals.getAndDecrement() > 0) {
                    throw new IllegalStateException("cannot open system clipboard");
                }
                super.setContents(contents, owner);
                copied.countDown();
            }
        };
        SystemOutside outside = over(busy);
        Widgets.onEdt(() -> outside.copy("a message"));
        assertThat(copied.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(outside.paste(100)).contains("a message");
    }

    @Test
    void ofAHugeTextOnlyTheBeginningIsMade() {
        Clipboard clipboard = new Clipboard("full");
        clipboard.setContents(new StringSelection("x".repeat(50_000_000)), null);
        assertThat(over(clipboard).paste(1_000)).contains("x".repeat(1_000));
    }

    @Test
    void theEventThreadDoesNotWaitForAnotherProgramsClipboard() {
        SystemOutside outside = over(new Clipboard("slow"));
        Widgets.onEdt(
                () -> assertThat(catchThrowable(() -> outside.paste(1))).isInstanceOf(IllegalStateException.class));
        assertThat(outside.paste(1)).isEmpty();
    }

    private static SystemOutside over(Clipboard clipboard) {
        return new SystemOutside(() -> clipboard, () -> SampleRecords.NINE, () -> {});
    }
}
