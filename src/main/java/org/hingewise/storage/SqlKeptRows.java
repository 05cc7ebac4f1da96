package org.hingewise.storage;

import java.util.List;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.KeptRow;
import org.hingewise.usecase.KeptRows;

/** Rows as images. What the program writes down of its own work (history, trash) is not part of a client's record. */
final class SqlKeptRows implements KeptRows {
    /** Tables about the coach's own work in this file: what changed, and how long what was removed still stays. */
    static final Set<String> OWN_BOOKS = Set.of("history", "trash");

    private static final String CLIENT = "client";
    private static final String REMOVED = "removed_at";

    private final RowImages images;
    private final SqlHistory history;

    SqlKeptRows(RowImages images, SqlHistory history) {
        this.images = images;
        this.history = history;
    }

    @Override
    public List<KeptRow> of(Id<Client> client) {
        return images.of(client).stream()
                .filter(image -> !OWN_BOOKS.contains(image.table()))
                .map(image -> new KeptRow(image.table(), image.json()))
                .toList();
    }

    @Override
    public void insert(KeptRow row) {
        RowImage image = RowImage.read(row.table(), row.json());
        if (image.row().has(REMOVED)) {
            history.touch(image.table(), image.id());
        }
        images.insert(image);
    }

    @Override
    public void insertShown(KeptRow row) {
        RowImage image = RowImage.read(row.table(), row.json());
        if (image.row().has(REMOVED)) {
            image.row().putNull(REMOVED);
        }
        images.insert(image);
    }

    @Override
    public boolean isThere(Id<Client> client) {
        return images.find(CLIENT, client.toString()).isPresent();
    }
}
