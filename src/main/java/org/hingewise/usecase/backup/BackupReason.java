package org.hingewise.usecase.backup;

import java.util.Locale;

/** Why a backup was made. */
public enum BackupReason {
    /** The program was opened, and something had changed since the last backup. */
    OPENED,
    /** Half an hour had passed since something changed. */
    CHANGED,
    /** The program was closed. */
    CLOSED,
    /** Before the file was brought to a newer format. */
    BEFORE_MIGRATION,
    /** Before another backup took the file's place. */
    BEFORE_RESTORE,
    /** Before records came in from elsewhere. */
    BEFORE_IMPORT,
    /** Before many records were removed at once. */
    BEFORE_REMOVAL,
    /** Before everything was sealed with another key. */
    BEFORE_KEY,
    /** The coach asked for it. */
    ASKED,
    /** No backup: a restore set the file aside, because it could not be read in full. */
    SET_ASIDE;

    /** Whether it was made before something large, so that the newest of its kind is always kept. */
    public boolean isBeforeSomething() {
        return name().startsWith("BEFORE_");
    }

    /** As it is written into lists, for example {@code before_restore}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
