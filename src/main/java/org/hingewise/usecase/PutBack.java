package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.usecase.Trash.Removed;

/** What is in the trash, and the way back out of it. */
public final class PutBack {
    private final Ledger ledger;

    public PutBack(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Everything that can be put back, removed last first. */
    public List<Removed> all() {
        return ledger.read(records -> records.trash().all());
    }

    /** Puts a removed record back; it can be undone. Refused when it is in the trash no more. */
    public Result<Removed> handle(Trash.Kind kind, Id<?> id) {
        return ledger.write(entry -> {
            Optional<Removed> removed = entry.records().trash().all().stream()
                    .filter(r -> r.kind() == kind && r.id().value().equals(id.value()))
                    .findFirst();
            if (removed.isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("record", "not_found")));
            }
            entry.putBack(kind, id);
            entry.happened(
                    removed.get().client(),
                    kind == Trash.Kind.CLIENT ? TimelineEvent.Kind.CLIENT_PUT_BACK : TimelineEvent.Kind.RECORD_PUT_BACK,
                    id,
                    Map.of("kind", kind.name()));
            return new Result.Saved<>(removed.get());
        });
    }
}
