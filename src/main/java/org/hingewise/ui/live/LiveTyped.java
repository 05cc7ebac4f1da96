package org.hingewise.ui.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.DraftText;
import org.hingewise.usecase.KeepDraft;

/**
 * What is typed beside the sets of every movement of a running session and not entered yet. It is kept as a draft, so that
 * a program that dies shows it again when the session goes on.
 */
final class LiveTyped {
    private static final String DRAFT = "live";
    private static final String SESSION = "session";
    private static final String MOVEMENT = ".movement";
    private static final String DONE = ".done";

    private final KeepDraft drafts;
    private final Tasks tasks;
    private final Id<Client> client;
    private final Map<Integer, LiveSets> sets = new HashMap<>();
    private String kept = "";
    private boolean restored;

    LiveTyped(KeepDraft drafts, Tasks tasks, Id<Client> client) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.client = client;
    }

    /** Beside the movement at that place. */
    LiveSets at(int position) {
        return sets.computeIfAbsent(position, p -> new LiveSets());
    }

    /** A movement came in between: what was typed stays with its movement. */
    void makeRoom(int position) {
        Map<Integer, LiveSets> moved = new HashMap<>();
        sets.forEach((at, typed) -> moved.put(at < position ? at : at + 1, typed));
        sets.clear();
        sets.putAll(moved);
    }

    /** Another movement took that place. */
    void forget(int position) {
        sets.remove(position);
    }

    /** What was kept of the client; empty when nothing was. Blocks; call it off the event thread. */
    String kept() {
        return drafts.find(DRAFT, client).orElse("");
    }

    /** Shows again what was kept of this session, once; movements that are no longer where they were are left out. */
    void restore(Session session, String draft) {
        if (restored) {
            return;
        }
        restored = true;
        kept = draft;
        Map<String, String> fields = DraftText.fields(draft);
        if (!session.id().toString().equals(fields.get(SESSION))) {
            return;
        }
        List<Assignment> all = session.assignments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).movement().equals(fields.get(i + MOVEMENT))) {
                int before = number(fields.getOrDefault(i + DONE, ""));
                at(i).restore(i + ".", fields, all.get(i).done().size() - before);
            }
        }
    }

    /** Keeps everything as it stands now. */
    void keep(Session session) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Assignment> all = session.assignments();
        for (int i = 0; i < all.size(); i++) {
            Map<String, String> typed = at(i).fields(i + ".");
            if (!typed.isEmpty()) {
                fields.put(i + MOVEMENT, all.get(i).movement());
                fields.put(i + DONE, Integer.toString(all.get(i).done().size()));
                fields.putAll(typed);
            }
        }
        if (!fields.isEmpty()) {
            fields.put(SESSION, session.id().toString());
        }
        keep(DraftText.of(fields));
    }

    /** The session is over: nothing is left to enter. */
    void forget() {
        sets.clear();
        keep("");
    }

    private void keep(String draft) {
        if (restored && !draft.equals(kept)) {
            kept = draft;
            tasks.newest(
                    this,
                    () -> {
                        drafts.keep(DRAFT, client, draft);
                        return draft;
                    },
                    done -> {});
        }
    }

    static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
