package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Session;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Picks;
import org.hingewise.ui.soreness.TimeChoice.Preset;
import org.jspecify.annotations.Nullable;

/** After which training, and when it felt like this: one pick each, and the hours between. */
final class CountedFrom extends JPanel {
    private static final String ENDED = "session_ended";
    private static final String TIME = "time";

    private final Picks<Training> training;
    private final Picks<Preset> time;
    private final Chip hours = Chip.fact("log-soreness.hours", "");
    /** By what they ask for; made when they are first needed. */
    private final Map<String, WhenRow> rows = new HashMap<>();

    private final JPanel typed = new JPanel(new MigLayout("insets 0, gap 28 0, hidemode 3", "", "[top]"));
    private final LogSorenessViewModel model;
    private LogSorenessState state;

    CountedFrom(LogSorenessViewModel model) {
        super(new MigLayout("insets 0, gap 8 0", "[][][]", "[center]"));
        setOpaque(false);
        this.model = model;
        state = model.state();
        training = new Picks<>("log-soreness.training", Texts.get("soreness.after"), picked -> {
            if (picked != null) {
                model.after(picked);
                if (picked.kind() == Training.Kind.OTHER) {
                    row(ENDED).takeFocus();
                }
            }
        });
        time = new Picks<>("log-soreness.time", Texts.get("soreness.when"), picked -> {
            if (picked != null) {
                model.time(picked == Preset.OTHER ? pickedBefore() : TimeChoice.of(picked, state.now()));
                if (picked == Preset.OTHER) {
                    row(TIME).takeFocus();
                }
            }
        });
        typed.setOpaque(false);
        add(training, "wmax 340");
        add(time, "wmax 210");
        add(hours);
    }

    /** Fields for what the picks do not name; nothing when they name it all. */
    JPanel typed() {
        return typed;
    }

    void show(LogSorenessState shown) {
        state = shown;
        SorenessForm form = shown.form();
        training.show(trainings(shown), form.after());
        time.show(times(shown), form.time().preset());
        Double after = shown.hours();
        hours.setText(
                after == null
                        ? Texts.get("soreness.hoursUnknown")
                        : Texts.get("soreness.hoursAfter", Times.hours(after)));
        type(ENDED, form.after().ended());
        type(TIME, form.time().preset() == Preset.OTHER ? form.time() : null);
        typed.setVisible(rows.values().stream().anyMatch(WhenRow::isVisible));
    }

    /** @param choice what is typed; null when a pick names it */
    private void type(String field, @Nullable TimeChoice choice) {
        if (choice != null) {
            WhenRow row = row(field);
            row.setVisible(true);
            row.show(choice);
            row.problem(state.problem(field).map(ProblemTexts::sentence).orElse(null));
        } else if (rows.containsKey(field)) {
            row(field).setVisible(false);
        }
    }

    private WhenRow row(String field) {
        return rows.computeIfAbsent(field, f -> {
            boolean ended = f.equals(ENDED);
            WhenRow made = ended
                    ? new WhenRow(
                            "log-soreness.training-ended",
                            "soreness.after.ended",
                            () -> state.now().date(),
                            choice -> model.after(Training.other(choice)))
                    : new WhenRow(
                            "log-soreness.felt",
                            "soreness.when.at",
                            () -> state.now().date(),
                            model::time);
            typed.add(made, ended ? 0 : typed.getComponentCount());
            return made;
        });
    }

    /** Whether a problem is told beside the field it is about. */
    boolean tells(String field) {
        return rows.containsKey(field) && row(field).isVisible();
    }

    /** Brings the first field with a problem that is told here into view, with the focus on it; false when none is. */
    boolean mendFirst() {
        Optional<String> first = Stream.of(ENDED, TIME)
                .filter(field -> tells(field) && state.problem(field).isPresent())
                .findFirst();
        first.ifPresent(field -> row(field).mend());
        return first.isPresent();
    }

    /** The moment picked before, to be changed by typing. */
    private TimeChoice pickedBefore() {
        Moment before = state.time();
        return TimeChoice.at(before == null ? state.now() : before);
    }

    private static List<Picks.Pick<Training>> trainings(LogSorenessState state) {
        List<Picks.Pick<Training>> picks = new ArrayList<>();
        for (Session session : state.sessions()) {
            picks.add(new Picks.Pick<>(
                    Training.recorded(session.id()),
                    Texts.get(
                            "soreness.after.session",
                            Times.day(session.when().date(), state.now().date()),
                            Words.session(session))));
        }
        Training chosen = state.form().after();
        Training other = chosen.kind() == Training.Kind.OTHER
                ? chosen
                : Training.other(new TimeChoice(Preset.OTHER, state.now().date().minusDays(1), ""));
        picks.add(new Picks.Pick<>(other, Texts.get("soreness.after.other")));
        picks.add(new Picks.Pick<>(Training.UNKNOWN, Texts.get("soreness.after.unknown")));
        return picks;
    }

    private static List<Picks.Pick<Preset>> times(LogSorenessState state) {
        List<Picks.Pick<Preset>> picks = new ArrayList<>();
        for (Preset preset : Preset.values()) {
            Moment moment = TimeChoice.of(preset, state.now()).moment(state.now());
            String key = "soreness.when." + preset.name().toLowerCase(Locale.ROOT);
            picks.add(new Picks.Pick<>(preset, Texts.get(key, moment == null ? "" : Times.clock(moment))));
        }
        return picks;
    }
}
