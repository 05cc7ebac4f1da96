package org.hingewise.usecase;

import java.util.List;
import org.hingewise.domain.movement.MovementEdit;

/** What the coach changed in the movement library; the shipped movements themselves are never written. */
public interface MovementEdits {
    /** Every edit, by movement id. */
    List<MovementEdit> all();

    /** Inserts or replaces the edit of that movement id. */
    void save(MovementEdit edit);

    /** Forgets the coach's edit: a shipped movement is as shipped again, an own one is gone. */
    void reset(String movementId);
}
