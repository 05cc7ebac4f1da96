package org.hingewise.usecase;

import java.util.List;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;
import org.jspecify.annotations.Nullable;

/**
 * How to take one saved piece of work back.
 *
 * @param kind what was done; picks the words of "Undo …"
 * @param client whose records it changed; null for the movement library
 * @param inverse puts every record back as it was before, in this order
 */
public record UndoStep(TimelineEvent.Kind kind, @Nullable Id<Client> client, List<Consumer<Store.Records>> inverse) {
    public UndoStep {
        inverse = List.copyOf(inverse);
    }
}
