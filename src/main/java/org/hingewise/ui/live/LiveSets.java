package org.hingewise.ui.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.ui.live.LiveState.SetKind;
import org.hingewise.ui.live.LiveState.SetRow;
import org.hingewise.ui.session.MovementWords;
import org.jspecify.annotations.Nullable;

/**
 * The sets of one movement: those done, and those to come with what was typed into them so far. Texts that stand as they
 * were written keep their exact numbers.
 */
final class LiveSets {
    /** Which set of a movement; those to come are counted from the next one. */
    record Key(boolean done, int index) {}

    private static final String CHANGED = "changed.";
    private static final String COMING = "coming.";
    private static final String MORE = "more";
    private static final String WARM_UP = "warmUp";

    private final Map<Key, String> typed = new HashMap<>();
    private final Map<Key, String> wrong = new HashMap<>();
    private int more;
    private boolean warmUp;

    void type(Key key, String text) {
        typed.put(key, text);
        wrong.remove(key);
    }

    /** What is typed, by name, as a draft keeps it; empty when nothing is. */
    Map<String, String> fields(String prefix) {
        Map<String, String> fields = new TreeMap<>();
        typed.forEach((key, text) -> fields.put(prefix + (key.done() ? CHANGED : COMING) + key.index(), text));
        if (more > 0) {
            fields.put(prefix + MORE, Integer.toString(more));
        }
        if (warmUp) {
            fields.put(prefix + WARM_UP, "1");
        }
        return fields;
    }

    /**
     * Takes over what a draft kept.
     *
     * @param entered how many sets were entered since, because the program died before the draft followed
     */
    void restore(String prefix, Map<String, String> fields, int entered) {
        more = LiveTyped.number(fields.getOrDefault(prefix + MORE, ""));
        warmUp = fields.containsKey(prefix + WARM_UP);
        fields.forEach((name, text) -> {
            for (String kind : List.of(CHANGED, COMING)) {
                if (name.startsWith(prefix + kind)) {
                    int index = LiveTyped.number(name.substring(prefix.length() + kind.length()));
                    typed.put(new Key(kind.equals(CHANGED), index), text);
                }
            }
        });
        if (entered > 0) {
            entered(entered, warmUp, 0);
        }
    }

    void wrong(Key key, String message) {
        wrong.put(key, message);
    }

    /** One more than is planned. */
    void add() {
        more++;
    }

    /** A warm-up comes next. */
    void addWarmUp() {
        if (!warmUp) {
            warmUp = true;
            shift(1);
        }
    }

    /** The next sets were entered: what was typed into later ones moves up. */
    void entered(int count, boolean wasWarmUp, int left) {
        if (warmUp && wasWarmUp) {
            warmUp = false;
        } else if (!wasWarmUp) {
            more = Math.max(0, more - Math.max(0, count - left + more));
        }
        shift(-count);
    }

    /** A set that was done is entered anew or taken out. */
    void settled(int index) {
        typed.keySet().removeIf(k -> k.done() && k.index() >= index);
        wrong.keySet().removeIf(k -> k.done() && k.index() >= index);
    }

    private void shift(int by) {
        Map<Key, String> moved = new HashMap<>();
        typed.forEach((key, text) -> {
            if (key.done()) {
                moved.put(key, text);
            } else if (key.index() + by >= 0) {
                moved.put(new Key(false, key.index() + by), text);
            }
        });
        typed.clear();
        typed.putAll(moved);
        wrong.keySet().removeIf(k -> !k.done());
    }

    /** Whether the set to come stands beside a warm-up. */
    boolean isWarmUp(int index) {
        return warmUp && index == 0;
    }

    /** How many work sets are to come. */
    int left(Assignment a) {
        return Math.max(0, a.plan().sets() - a.workSets().size()) + more;
    }

    /** What the coach would enter. */
    SetEntry.Reading read(Key key, Assignment a, @Nullable Movement movement, MassUnit unit) {
        String text = text(key, a, movement, unit);
        Measure measure = measure(movement);
        if (key.done()) {
            SetDone set = a.done().get(key.index());
            return SetEntry.read(text, new SetEntry.Place(measure, unit, set.load(), 1, false));
        }
        if (isWarmUp(key.index())) {
            return SetEntry.read(text, new SetEntry.Place(measure, unit, null, 1, true));
        }
        Mass load = load(a);
        if (text.equals(planned(a, movement, unit))) {
            return new SetEntry.Sets(new SetEntry(1, Math.max(1, a.plan().amount()), load, null, false));
        }
        return SetEntry.read(text, new SetEntry.Place(measure, unit, load, left(a), false));
    }

    /** Whether a set that is written down was typed over. */
    boolean isEdited(int index, Assignment a, @Nullable Movement movement, MassUnit unit) {
        String text = typed.get(new Key(true, index));
        return text != null && !text.equals(SetWords.one(a.done().get(index), movement, unit));
    }

    List<SetRow> rows(
            Assignment a, @Nullable Assignment last, @Nullable Movement movement, MassUnit unit, boolean stopped) {
        List<SetRow> rows = new ArrayList<>();
        List<SetDone> lastWork = last == null ? List.of() : last.workSets();
        List<SetDone> lastWarm = last == null
                ? List.of()
                : last.done().stream().filter(SetDone::warmUp).toList();
        int work = 0;
        int warm = 0;
        for (int i = 0; i < a.done().size(); i++) {
            SetDone set = a.done().get(i);
            String before = set.warmUp() ? at(lastWarm, warm++, movement, unit) : at(lastWork, work++, movement, unit);
            Key key = new Key(true, i);
            rows.add(new SetRow(
                    SetKind.DONE,
                    i,
                    set.warmUp() ? Texts.get("live.warmUp.label") : Integer.toString(work),
                    before,
                    text(key, a, movement, unit),
                    wrong.getOrDefault(key, ""),
                    isEdited(i, a, movement, unit)));
        }
        int coming = stopped ? 0 : left(a) + (warmUp ? 1 : 0);
        for (int i = 0; i < coming; i++) {
            boolean isWarm = isWarmUp(i);
            String before = isWarm ? at(lastWarm, warm, movement, unit) : at(lastWork, work++, movement, unit);
            Key key = new Key(false, i);
            rows.add(new SetRow(
                    i == 0 ? SetKind.NEXT : SetKind.LATER,
                    i,
                    isWarm ? Texts.get("live.warmUp.label") : Integer.toString(work),
                    before,
                    text(key, a, movement, unit),
                    wrong.getOrDefault(key, ""),
                    false));
        }
        return rows;
    }

    /** What is wrong with a text, in words. */
    static String fault(SetEntry.Wrong wrong, @Nullable Movement movement) {
        return MovementWords.fault(wrong.fault(), movement);
    }

    private String text(Key key, Assignment a, @Nullable Movement movement, MassUnit unit) {
        String text = typed.get(key);
        if (text != null) {
            return text;
        }
        if (key.done()) {
            return SetWords.one(a.done().get(key.index()), movement, unit);
        }
        return isWarmUp(key.index()) ? "" : planned(a, movement, unit);
    }

    /** What a set to come is taken to be: the plan, with the load of the last set done today. */
    private static String planned(Assignment a, @Nullable Movement movement, MassUnit unit) {
        return SetWords.one(Math.max(1, a.plan().amount()), load(a), measure(movement), unit);
    }

    private static @Nullable Mass load(Assignment a) {
        List<SetDone> work = a.workSets();
        Mass load = work.isEmpty() ? a.plan().load() : work.get(work.size() - 1).load();
        return load == null || load.equals(Mass.ZERO) ? null : load;
    }

    private static String at(List<SetDone> sets, int index, @Nullable Movement movement, MassUnit unit) {
        return index < sets.size() ? SetWords.one(sets.get(index), movement, unit) : "";
    }

    private static Measure measure(@Nullable Movement movement) {
        return movement == null ? Measure.REPS : movement.measure();
    }
}
