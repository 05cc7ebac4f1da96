package org.hingewise.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.progress.LookBack;
import org.hingewise.domain.progress.LookBack.Difference;
import org.hingewise.domain.session.Session;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Picks;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RecordTable;

/** What was different around a session that ended above level 0. */
final class LookBackCard {
    private static final String NAME = "progress.back";

    private final Card card = Card.of("insets 14 16 12 16, gap 8 6, fillx, hidemode 3", "[grow,fill]8[]", "[][][]");
    private final Picks<Id<Session>> sessions;
    private final RecordTable<Difference> table = new RecordTable<>(NAME + ".table", Texts.get("progress.back.title"));
    private final JPanel list = new JPanel(new MigLayout("insets 0, fill", "[grow,fill]", "[grow,fill]"));
    private final Prose words = Prose.muted("");
    private LocalDate today = LocalDate.MIN;
    private MassUnit unit = MassUnit.KG;

    LookBackCard(Consumer<Id<Session>> onPick) {
        sessions = new Picks<>(NAME + ".session", Texts.get("progress.back.pick"), picked -> {
            if (picked != null) {
                onPick.accept(picked);
            }
        });
        words.setName(NAME + ".words");
        table.strong(Texts.get("progress.back.what"), 0, this::what);
        table.number(Texts.get("progress.back.then"), 110, d -> value(d, d.value()));
        table.number(Texts.get("progress.back.usually"), 110, d -> value(d, d.median()));
        table.text(Texts.get("progress.back.how"), 150, LookBackCard::how);
        table.muted(Texts.get("progress.back.when"), 210, this::when);
        list.setOpaque(false);
        list.add(table.component(), "h 192!, wmin 0");
        card.add(Labels.h3(Texts.get("progress.back.title")), "cell 0 0");
        card.add(sessions, "cell 1 0, wmax 340");
        card.add(words, "cell 0 1 2 1, wmin 0");
        card.add(list, "cell 0 2 2 1, wmin 0");
    }

    JComponent component() {
        return card;
    }

    void show(ProgressViewModel.State state) {
        today = state.progress().until();
        unit = state.progress().client().unit();
        List<LookBack> all = state.progress().lookBacks();
        LookBack shown = state.lookBack();
        sessions.setVisible(!all.isEmpty());
        sessions.show(
                all.stream()
                        .map(l -> new Picks.Pick<>(l.session().id(), name(l)))
                        .toList(),
                shown == null ? null : shown.session().id());
        List<Difference> differences = shown == null ? List.of() : shown.differences();
        list.setVisible(!differences.isEmpty());
        table.show(differences);
        words.show(
                Optional.ofNullable(shown).map(LookBackCard::about).orElseGet(() -> Texts.get("progress.back.none")));
    }

    private static String about(LookBack shown) {
        if (!shown.differences().isEmpty()) {
            return Texts.get("progress.back.about", shown.compared());
        }
        return shown.compared() < LookBack.VALUES_NEEDED
                ? Texts.get("progress.back.tooFew", Integer.toString(LookBack.VALUES_NEEDED))
                : Texts.get("progress.back.same", shown.compared());
    }

    private String name(LookBack l) {
        return Texts.get(
                "progress.back.session",
                Times.day(l.session().when().date(), today),
                Words.session(l.session()),
                Words.level(l.level()));
    }

    private String what(Difference d) {
        String movement = d.movement();
        return Texts.get("progress.back.kind." + code(d), movement == null ? "" : movement);
    }

    private String value(Difference d, double value) {
        return switch (d.kind()) {
            case NEW_MOVEMENT -> "–";
            case LOAD -> SetWords.load(Mass.kg(value), unit);
            case SLEEP, STRESS, SESSION_LOAD ->
                Texts.get("progress.back.unit." + code(d), SetWords.rpe(Math.round(value * 10) / 10.0));
        };
    }

    /** The bounds are decisions; they name spreads in words people use. */
    private static String how(Difference d) {
        if (d.kind() == LookBack.Kind.NEW_MOVEMENT) {
            return Texts.get("progress.back.first");
        }
        if (d.unusual() >= 3) {
            return Texts.get("progress.back.far");
        }
        return Texts.get(d.unusual() >= 2 ? "progress.back.clearly" : "progress.back.somewhat");
    }

    private String when(Difference d) {
        return Texts.get(
                d.before() == 0 ? "progress.back.thatSession" : "progress.back.before",
                d.before(),
                Times.shortDay(d.in().when().date(), today));
    }

    private static String code(Difference d) {
        return d.kind().name().toLowerCase(Locale.ROOT);
    }
}
