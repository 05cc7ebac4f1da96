package org.hingewise.storage;

import java.util.Optional;
import org.hingewise.domain.PersonalText;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Drafts;

/** Drafts in table {@code draft}. */
final class SqlDrafts implements Drafts {
    private static final Sql FIND = Sql.of("draft", "SELECT id, content FROM draft WHERE id = :id");
    private static final Sql KEEP = Sql.of(
            "draft",
            """
            INSERT INTO draft (id, content, kept_at) VALUES (:id, :content, :kept_at)
            ON CONFLICT (id) DO UPDATE SET content = excluded.content, kept_at = excluded.kept_at
            """);
    private static final Sql FORGET = Sql.of("draft", "DELETE FROM draft WHERE id = :id");

    private final Database database;
    private final Clock clock;

    SqlDrafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<PersonalText> find(String key) {
        return database.on(FIND).set("id", key).first(row -> row.text("content"));
    }

    @Override
    public void keep(String key, PersonalText draft) {
        if (draft.isEmpty()) {
            database.on(FORGET).set("id", key).update();
        } else {
            database.on(KEEP, key)
                    .set("id", key)
                    .set("content", draft)
                    .set("kept_at", Instants.text(clock.now().instant()))
                    .update();
        }
    }
}
