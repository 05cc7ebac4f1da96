package org.hingewise.app;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/** Writes an error as its kinds and places, without the messages, which may hold what people typed. */
final class BareTrace extends ThrowableHandlingConverter {
    private static final int DEEPEST_CAUSE = 8;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        IThrowableProxy at = event.getThrowableProxy();
        for (int i = 0; at != null && i < DEEPEST_CAUSE; i++) {
            text.append(i == 0 ? "" : "caused by ").append(at.getClassName()).append('\n');
            for (StackTraceElementProxy frame : at.getStackTraceElementProxyArray()) {
                text.append("  ").append(frame).append('\n');
            }
            at = at.getCause();
        }
        return text.toString();
    }
}
