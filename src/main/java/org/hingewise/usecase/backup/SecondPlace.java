package org.hingewise.usecase.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hingewise.domain.Moment;

/** Another disk or stick that gets a copy of every backup, as the coach chose it on this computer. */
public interface SecondPlace {
    /** After so long without a copy the coach is reminded (decision). */
    Duration PATIENCE = Duration.ofDays(7);

    /** The folder; empty when none was chosen. */
    Optional<Path> chosen();

    /** When the newest backup was last there, or the folder was chosen. */
    Optional<Moment> since();

    /** Chooses a folder, or none. */
    void choose(Optional<Path> folder);

    /** A backup was copied there, and verified. */
    void copied();

    /** Whether it is time to plug it in. */
    default boolean isOverdue(Moment now) {
        return chosen().isPresent()
                && since().filter(s ->
                                Duration.between(s.instant(), now.instant()).compareTo(PATIENCE) < 0)
                        .isEmpty();
    }
}
