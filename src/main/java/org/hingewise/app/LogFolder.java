package org.hingewise.app;

import ch.qos.logback.core.PropertyDefinerBase;

/** Tells the log where to write; named in logback.xml. */
public final class LogFolder extends PropertyDefinerBase {
    @Override
    public String getPropertyValue() {
        return AppPaths.standard().log().toString();
    }
}
