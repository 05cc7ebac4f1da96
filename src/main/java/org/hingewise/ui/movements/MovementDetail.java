package org.hingewise.ui.movements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.text.GateTexts;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.MovementTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;

/**
 * One movement on its card, in words.
 *
 * @param about pattern, equipment and how it is counted
 * @param hinge the hinge level it needs, in words
 * @param afterInjury its cap with a prior back injury
 * @param easier the easier movements of its own list that are in the library, hardest first
 * @param basis how sure its scores are
 * @param mayReset whether a shipped movement was changed
 */
record MovementDetail(
        String id,
        String name,
        String about,
        MovementRow.Mark mark,
        List<Bar> bars,
        String hinge,
        String afterInjury,
        List<String> cues,
        List<Link> easier,
        String basis,
        boolean isOwn,
        boolean isHidden,
        boolean mayReset) {
    MovementDetail {
        bars = List.copyOf(bars);
        cues = List.copyOf(cues);
        easier = List.copyOf(easier);
    }

    /**
     * One demand.
     *
     * @param score 0 to 3
     * @param word the score as a word
     */
    record Bar(String label, int score, String word) {}

    /** Another movement one can go to. */
    record Link(String id, String name) {}

    static MovementDetail of(MovementLibrary library, MovementLibrary.Entry entry) {
        Movement m = entry.movement();
        return new MovementDetail(
                m.id(),
                m.name(),
                about(m),
                MovementRow.Mark.of(entry),
                Stream.of(Demand.values())
                        .map(d -> new Bar(MovementTexts.demand(d), m.demand(d), MovementTexts.score(m.demand(d))))
                        .toList(),
                hinge(m),
                GateTexts.cap(m.priorInjuryCap(), MassUnit.KG),
                m.cues(),
                m.easier().stream()
                        .flatMap(id -> library.find(id).stream())
                        .map(e -> new Link(e.id(), e.name()))
                        .toList(),
                basis(entry),
                entry.isOwn(),
                entry.hidden(),
                entry.isChanged());
    }

    private static String about(Movement m) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.pattern(m.pattern()));
        if (!MovementRow.isBare(m)) {
            parts.add(m.equipment());
        }
        String measure = MovementTexts.measure(m.measure());
        parts.add(m.perSide() ? Texts.get("movements.perSide", measure) : measure);
        return String.join(" · ", parts);
    }

    private static String hinge(Movement m) {
        return m.hingeRequired().number() == 0
                ? Texts.get("movements.hinge.none")
                : Texts.get(
                        "movements.hinge.needs",
                        HingeTexts.code(m.hingeRequired()),
                        HingeTexts.level(m.hingeRequired()));
    }

    /** R stands for a study cited, G for a guideline, E for judgement; the coach's own movements are the coach's. */
    private static String basis(MovementLibrary.Entry entry) {
        if (entry.isOwn()) {
            return Texts.get("movements.basis.own");
        }
        String basis = entry.movement().basis();
        int colon = basis.indexOf(':');
        String kind = colon < 0 ? basis : basis.substring(0, colon);
        String what = colon < 0 ? "" : basis.substring(colon + 1).strip();
        return switch (kind) {
            case "R" -> Texts.get("movements.basis.study", what);
            case "G" -> Texts.get("movements.basis.guideline", what);
            default ->
                what.isEmpty() ? Texts.get("movements.basis.judgement") : Texts.get("movements.basis.judged", what);
        };
    }
}
