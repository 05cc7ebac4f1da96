package org.hingewise.domain.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.hinge.HingeLevel;
import org.jspecify.annotations.Nullable;

/**
 * The shipped movements with the coach's changes laid over them. Immutable; build a new one after each change.
 *
 * <p>Every lookup is safe against movements that were hidden, removed or not known (older sessions, other files).
 */
public final class MovementLibrary {
    /**
     * One movement as the library holds it.
     *
     * @param movement as it counts now
     * @param shipped as it was shipped; null for the coach's own
     * @param hidden whether pickers leave it out
     */
    public record Entry(Movement movement, @Nullable Movement shipped, boolean hidden) {
        public boolean isOwn() {
            return shipped == null;
        }

        /** Whether a shipped movement reads differently from how it was shipped. */
        public boolean isChanged() {
            return shipped != null && !shipped.equals(movement);
        }
    }

    private final Map<String, Entry> entries;

    private MovementLibrary(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Lays the coach's edits over the shipped movements; the coach's own come after them. An edit that only hides a
     * movement that is not there is left out.
     */
    public static MovementLibrary of(List<Movement> shipped, List<MovementEdit> edits) {
        Map<String, Entry> all = new LinkedHashMap<>();
        shipped.forEach(m -> all.put(m.id(), new Entry(m, m, false)));
        for (MovementEdit edit : edits) {
            Entry before = all.get(edit.movementId());
            Movement now = edit.changed() != null ? edit.changed() : before == null ? null : before.movement();
            if (now != null) {
                all.put(edit.movementId(), new Entry(now, before == null ? null : before.shipped(), edit.hidden()));
            }
        }
        return new MovementLibrary(all);
    }

    /** Everything, hidden ones too, shipped order first. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** What pickers show. */
    public List<Movement> visible() {
        return entries.values().stream()
                .filter(e -> !e.hidden())
                .map(Entry::movement)
                .toList();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The movement, hidden or not. */
    public Optional<Movement> find(String id) {
        return entry(id).map(Entry::movement);
    }

    public boolean isVisible(String id) {
        Entry entry = entries.get(id);
        return entry != null && !entry.hidden();
    }

    /** The movement's name; when it is no longer known, the words its id was made of. */
    public String nameOf(String id) {
        return find(id).map(Movement::name).orElseGet(() -> {
            String words = id.replace('_', ' ');
            return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        });
    }

    /**
     * Easier movements that can be given: first the movement's own list, hardest first, with a hidden one's easier ones
     * in its place; then whatever else those lead to, hardest first, so that there is a way down even where the list
     * stops early. Nothing in it needs more hinge than the movement itself.
     */
    public List<Movement> easier(Movement movement) {
        Set<String> reached = new LinkedHashSet<>();
        reached.add(movement.id());
        List<Movement> own = new ArrayList<>();
        collect(movement.easier(), reached, own);
        List<Movement> further = new ArrayList<>();
        own.forEach(m -> collect(m.easier(), reached, further));
        for (int i = 0; i < further.size(); i++) {
            collect(further.get(i).easier(), reached, further);
        }
        further.sort(Comparator.comparing(Movement::hingeRequired)
                .thenComparing(Movement::totalDemand)
                .reversed());
        return Stream.concat(own.stream(), further.stream())
                .filter(m -> movement.hingeRequired().atLeast(m.hingeRequired()))
                .toList();
    }

    private void collect(List<String> ids, Set<String> reached, List<Movement> found) {
        for (String id : ids) {
            Entry entry = entries.get(id);
            if (entry == null || !reached.add(id)) {
                continue;
            }
            if (entry.hidden()) {
                collect(entry.movement().easier(), reached, found);
            } else {
                found.add(entry.movement());
            }
        }
    }

    /** Visible movements that need exactly this hinge level: what opens when a client reaches it. */
    public List<Movement> opensAt(HingeLevel level) {
        return visible().stream().filter(m -> m.hingeRequired() == level).toList();
    }

    /** Visible movements in which every word is found, best match first; all of them for no words. */
    public List<Movement> search(String words) {
        List<String> wanted = words(words).toList();
        return visible().stream()
                .filter(m -> matches(m, wanted))
                .sorted(Comparator.comparingInt(m -> rank(m, wanted)))
                .toList();
    }

    /** Whether every word is found in the movement's name, id, equipment or pattern. */
    public static boolean matches(Movement movement, String words) {
        return matches(movement, words(words).toList());
    }

    private static boolean matches(Movement m, List<String> wanted) {
        String text = plain(m.name() + ' ' + m.id() + ' ' + m.equipment() + ' ' + m.pattern());
        return wanted.stream().allMatch(text::contains);
    }

    private static int rank(Movement m, List<String> wanted) {
        String name = plain(m.name());
        String first = wanted.isEmpty() ? "" : wanted.get(0);
        if (first.isEmpty() || name.startsWith(first)) {
            return 0;
        }
        if (name.contains(' ' + first)) {
            return 1;
        }
        return name.contains(first) ? 2 : 3;
    }

    private static Stream<String> words(String text) {
        return Stream.of(plain(text).split(" ")).filter(w -> !w.isEmpty());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What is wrong with a movement the coach wants to save; empty when nothing is. */
    public List<MovementFault> check(Movement changed) {
        Map<String, Movement> byId = new LinkedHashMap<>();
        entries.forEach((id, entry) -> byId.put(id, entry.movement()));
        byId.put(changed.id(), changed);
        return MovementCheck.one(changed, byId);
    }

    /** An id for a movement of the coach's own: from its name, and free. */
    public String freeId(String name) {
        String base =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        base = base.isEmpty() ? "movement" : base.substring(0, Math.min(base.length(), 50));
        String id = base;
        for (int i = 2; entries.containsKey(id); i++) {
            id = base + '_' + i;
        }
        return id;
    }
}
