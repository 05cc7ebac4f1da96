package org.hingewise.ui.hinge;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.ui.hinge.EarlierLooks.Stretch;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Prose.Run;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.TimeField;
import org.jspecify.annotations.Nullable;

/** The checklist at the left; what it shows, what it opens and what was seen before at the right. */
final class HingePanel {
    /** Stretches of earlier looks shown. */
    private static final int EARLIER = 6;

    private static final int LOAD_LENGTH = 20;

    /** A level to aim for. */
    private record Aim(HingeLevel level) {
        @Override
        public String toString() {
            return Texts.get("look.aim.item", HingeTexts.code(level), HingeTexts.level(level));
        }
    }

    private final HingeViewModel model;
    private final Supplier<LocalDate> today;
    private final boolean withButtons;
    private final JPanel root = new JPanel(new BorderLayout());
    private final JPanel page;
    private final JLabel watch = Labels.h3("");
    private final JComboBox<Aim> aim = PlainText.on(new JComboBox<>(Stream.of(HingeLevel.values())
            .filter(l -> l != HingeLevel.H0)
            .map(Aim::new)
            .toArray(Aim[]::new)));
    private final Prose test = Prose.muted("");
    private final Checklist checklist;
    private final Field load = Field.line("hinge.load", Texts.get("look.load"), LOAD_LENGTH);
    private final DateField day;
    private final TimeField time = new TimeField("hinge.time");
    private final Field dayField;
    private final Field timeField;
    private final Field note = Field.line("hinge.note", Texts.get("look.note"), HingeForm.NOTE_LENGTH);
    private final Prose problem = Prose.styled("urgent", "");
    private final Prose hint = Prose.caption("");
    private final JButton clear;
    private final JButton save;
    private final ResultCard result = new ResultCard();
    private final JLabel opensTitle = Labels.h3("");
    private final Prose opens = Prose.text("");
    private final JLabel nextTitle = Labels.styled("", "h4 muted");
    private final Prose next = Prose.muted("");
    private final Card earlier = Card.column();
    private boolean rendering;
    private boolean begun;

    /** @param withButtons whether the card has its own buttons; a sheet brings them itself and begins at the first line */
    HingePanel(HingeViewModel model, Supplier<LocalDate> today, boolean withButtons) {
        this.model = model;
        this.today = today;
        this.withButtons = withButtons;
        page = new JPanel(new MigLayout(
                (withButtons ? "insets 16 20 16 20" : "insets 0") + ", gap 16 0, fill",
                withButtons ? "[grow,fill][340!,fill]" : "[grow,fill][300!,fill]",
                "[grow,top]"));
        checklist = new Checklist(model::mark);
        day = new DateField("hinge.day", today);
        dayField = Field.of(Texts.get("look.day"), day);
        timeField = Field.of(Texts.get("look.time"), time);
        clear = Buttons.link("hinge.clear", Texts.get("look.clear"), model::clear);
        save = Buttons.primary("hinge.save", Texts.get("look.save"), model::save);
        build();
        model.onChange(this::render);
    }

    JComponent component() {
        return root;
    }

    /** Where the first thing seen is answered; null while nothing was read. */
    @Nullable
    JComponent first() {
        return checklist.first();
    }

    /** Puts the focus on the first thing to see, for the next look. */
    void begin() {
        checklist.focus();
    }

    private void build() {
        root.setName("hinge");
        root.setOpaque(false);
        page.setOpaque(false);
        page.setVisible(false);
        watch.setName("hinge.watch");
        test.setName("hinge.test");
        problem.setName("hinge.problem");
        hint.setName("hinge.hint");
        aim.setName("hinge.aim");
        aim.getAccessibleContext().setAccessibleName(Texts.get("look.aim"));
        aim.addActionListener(e -> {
            if (!rendering && aim.getSelectedItem() instanceof Aim chosen) {
                model.aim(chosen.level());
            }
        });
        day.field().putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("look.day.today"));
        time.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("look.time.now"));
        load.onChange(() -> typed(() -> model.load(load.text())));
        day.onChange(() -> typed(() -> model.watched(day.field().getText(), time.getText())));
        time.onChange(() -> typed(() -> model.watched(day.field().getText(), time.getText())));
        note.onChange(() -> typed(() -> model.note(note.text())));
        page.add(card(), "grow, wmin 0");
        page.add(side(), "aligny top");
        if (withButtons) {
            Keystrokes.bindWithin(page, "menu ENTER", model::save);
            root.add(Scrolls.vertical("hinge.scroll", page));
        } else {
            root.add(page);
        }
    }

    private JComponent card() {
        JPanel card = withButtons
                ? Card.of("insets 16, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", "")
                : plain(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        card.setName("hinge.card");
        JPanel head = plain(
                new MigLayout("insets 0, gap 12, fillx, novisualpadding", "[grow,fill][shrinkprio 200]", "[center]"));
        head.add(watch, "wmin 0");
        head.add(aim, "wmin 200");
        card.add(head);
        card.add(test, "wmin 0");
        card.add(checklist, "wmin 0, gaptop 2");
        JPanel details = plain(new MigLayout("insets 0, gap 10, fillx, hidemode 3", "", "[top]"));
        details.add(load, "w 120!");
        details.add(dayField, "w 150!");
        details.add(timeField, "w 90!");
        details.add(note, "wmin 0, pushx, growx");
        card.add(details, "gaptop 4");
        card.add(problem, "wmin 0");
        JPanel buttons = plain(new MigLayout("insets 0, gap 8, hidemode 3, novisualpadding", "", "[center]"));
        buttons.add(clear);
        if (withButtons) {
            buttons.add(Buttons.plain("hinge.keep", Texts.get("look.keep"), model::keep));
            buttons.add(save);
        }
        JPanel foot = plain(new MigLayout("insets 0, gap 8, fillx", "[grow,fill][]", "[center]"));
        foot.add(hint, "wmin 0");
        foot.add(buttons);
        card.add(foot);
        return card;
    }

    private JComponent side() {
        JPanel side = plain(new MigLayout("insets 0, gap 0 12, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        side.add(result.component(), "wmin 0");
        Card opening = Card.column();
        opening.setName("hinge.opens");
        opens.setName("hinge.opens.names");
        next.setName("hinge.opens.next");
        opening.add(opensTitle);
        opening.add(opens, "wmin 0");
        opening.add(nextTitle, "gaptop 2");
        opening.add(next, "wmin 0");
        earlier.setName("hinge.earlier");
        side.add(opening, "wmin 0");
        side.add(earlier, "wmin 0");
        return side;
    }

    private void render() {
        HingeViewModel.State state = model.state();
        page.setVisible(state != null);
        if (state == null) {
            return;
        }
        rendering = true;
        HingeForm form = state.form();
        HingeViewModel.Remarks remarks = state.remarks();
        MassUnit unit = state.client().unit();
        watch.setText(Texts.get("look.watch." + form.aim().name().toLowerCase(Locale.ROOT)));
        aim.setSelectedItem(new Aim(form.aim()));
        test.show(HingeWords.test(state.look().test(), form.aim(), unit));
        checklist.render(form);
        showLoad(state, unit);
        show(note, form.note());
        if (!day.field().getText().equals(form.day())) {
            day.field().setText(form.day());
        }
        if (!time.getText().equals(form.time())) {
            time.setText(form.time());
        }
        load.problem(remarks.problems().get("load"));
        dayField.problem(remarks.problems().get("day"));
        timeField.problem(remarks.problems().get("time"));
        note.problem(remarks.problems().get("note"));
        showRemarks(remarks, form);
        Labels.mark(save, HingeWords.save(state.look()));
        save.setEnabled(!remarks.saving());
        clear.setVisible(!form.isEmpty());
        result.render(state, today.get());
        showOpening(state.known().library(), form.aim());
        showEarlier(EarlierLooks.of(state.known().history()));
        rendering = false;
        root.revalidate();
        root.repaint();
        if (!begun && !withButtons) {
            SwingUtilities.invokeLater(checklist::focus);
        }
        begun = true;
    }

    private void showLoad(HingeViewModel.State state, MassUnit unit) {
        TestLoad suggested = state.look().test();
        load.setVisible(suggested.isLoaded());
        Mass from = suggested.from();
        load.example(
                from == null
                        ? Texts.get("look.load.unit", unit.symbol())
                        : Texts.get("look.load.example", SetWords.load(from, unit)));
        show(load, state.form().load());
    }

    private void showRemarks(HingeViewModel.Remarks remarks, HingeForm form) {
        @Nullable
        String wrong = remarks.failure() != null
                ? remarks.failure()
                : Stream.of("seen", "aim")
                        .map(remarks.problems()::get)
                        .filter(text -> text != null)
                        .findFirst()
                        .orElse(null);
        problem.show(wrong == null ? "" : wrong);
        problem.setVisible(wrong != null);
        boolean kept = remarks.kept() && !form.isEmpty();
        hint.restyle(kept ? "small usual" : "small muted");
        hint.show(Texts.get(kept ? "look.kept" : "look.keys"));
    }

    private void showOpening(MovementLibrary library, HingeLevel level) {
        opensTitle.setText(Texts.get("look.opens", HingeTexts.code(level)));
        opens.show(HingeWords.names(library.opensAt(level)));
        boolean more = level != HingeLevel.H5;
        nextTitle.setVisible(more);
        next.setVisible(more);
        if (more) {
            HingeLevel above = HingeLevel.of(level.number() + 1);
            nextTitle.setText(Texts.get("look.opens.next", HingeTexts.code(above)));
            next.show(HingeWords.names(library.opensAt(above)));
        }
    }

    private void showEarlier(List<Stretch> stretches) {
        earlier.removeAll();
        earlier.add(Labels.h3(Texts.get("look.earlier")));
        stretches.stream().limit(EARLIER).forEach(stretch -> {
            Run code = Run.strong(HingeTexts.code(stretch.level()));
            Run words = Run.plain(" · " + HingeWords.earlier(stretch, today.get()));
            earlier.add(Prose.of(code, words), "wmin 0");
        });
        earlier.setVisible(!stretches.isEmpty());
    }

    private void typed(Runnable change) {
        if (!rendering) {
            change.run();
        }
    }

    private static void show(Field field, String text) {
        if (!field.text().equals(text.strip())) {
            field.text(text);
        }
    }

    private static JPanel plain(MigLayout layout) {
        JPanel panel = new JPanel(layout);
        panel.setOpaque(false);
        return panel;
    }
}
