package org.hingewise.app;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;
import org.hingewise.storage.PrivateFiles;

/** A rolling log file that only its owner may read: see {@link LogSetup}. */
public final class PrivateLogFile<E> extends RollingFileAppender<E> {
    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name);
        PrivateFiles.createFolder(PrivateFiles.folderOf(file));
        PrivateFiles.createFileIfMissing(file);
        super.openFile(name);
    }
}
