package org.hingewise.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.backups.FakeBackups;

/** Remembers which door was taken. */
public final class FakeDoors implements Doors {
    final List<String> taken = new ArrayList<>();
    private final boolean sample;
    private final FakeBackups backups = new FakeBackups();

    public FakeDoors(boolean sample) {
        this.sample = sample;
    }

    @Override
    public Path file() {
        return Path.of("/home/coach/.local/share/hingewise/" + (sample ? "sample-clients.db" : "hingewise.db"));
    }

    @Override
    public boolean isOwn() {
        return !sample;
    }

    @Override
    public boolean isSample() {
        return sample;
    }

    @Override
    public void openSamples() {
        taken.add("samples");
    }

    @Override
    public void openOwn() {
        taken.add("own");
    }

    @Override
    public void open(Path other) {
        taken.add("open " + other);
    }

    @Override
    public void retry() {
        taken.add("retry");
    }

    @Override
    public BackupWays backups() {
        return backups;
    }

    @Override
    public void startAnew() {
        taken.add("anew");
    }
}
