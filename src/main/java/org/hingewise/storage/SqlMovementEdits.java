package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.usecase.MovementEdits;

/** The coach's changes to the movement library in table {@code movement_edit}. */
final class SqlMovementEdits implements MovementEdits {
    private static final Sql ALL =
            Sql.of("movement_edit", "SELECT id, movement, hidden FROM movement_edit ORDER BY id");
    private static final Sql SAVE = Sql.of(
            "movement_edit",
            """
            INSERT INTO movement_edit (id, movement, hidden) VALUES (:id, :movement, :hidden)
            ON CONFLICT (id) DO UPDATE SET movement = excluded.movement, hidden = excluded.hidden
            """);
    private static final Sql RESET = Sql.of("movement_edit", "DELETE FROM movement_edit WHERE id = :id");

    private static final String TABLE = "movement_edit";

    private final Database database;
    private final SqlHistory history;

    SqlMovementEdits(Database database, SqlHistory history) {
        this.database = database;
        this.history = history;
    }

    @Override
    public List<MovementEdit> all() {
        return database.on(ALL).list(row -> {
            JsonNode movement = row.jsonOrNull("movement");
            return new MovementEdit(
                    row.clear("id"), movement == null ? null : MovementJson.read(movement), row.flag("hidden"));
        });
    }

    @Override
    public void save(MovementEdit edit) {
        history.touch(TABLE, edit.movementId());
        Movement changed = edit.changed();
        database.on(SAVE, edit.movementId())
                .set("id", edit.movementId())
                .set("movement", changed == null ? null : MovementJson.write(changed))
                .set("hidden", edit.hidden())
                .update();
    }

    @Override
    public void reset(String movementId) {
        history.touch(TABLE, movementId);
        database.on(RESET).set("id", movementId).update();
    }
}
