package org.hingewise.ui.movements;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.movements.MovementsState.Shown;
import org.jspecify.annotations.Nullable;

/** The rail's page of movements: a list that narrows as one types, and the movement looked at beside it. */
public final class MovementsPanel implements RailPage.Screen, MovementCard.Actions {
    private static final int SEARCH_LIMIT = 80;
    private static final int BESIDE = 372;
    private static final String TABLE = "table";
    private static final String NOTHING = "nothing";

    /** A pattern in the filter; null is all. */
    private record PatternChoice(@Nullable Pattern pattern) {
        @Override
        public String toString() {
            return pattern == null ? Texts.get("movements.pattern.all") : Words.pattern(pattern);
        }
    }

    private final Workbench workbench;
    private final MovementsViewModel model;
    private final JPanel page;
    private final JTextField search = Field.bare("movements.search", SEARCH_LIMIT);
    private final JComboBox<PatternChoice> patterns = PlainText.on(new JComboBox<>());
    private final Choice<Shown> shown;
    private final JLabel count = Labels.muted("");
    private final RecordTable<MovementRow> table;
    private final MovementCard card = new MovementCard(this);
    private final CardLayout swap = new CardLayout();
    private final JPanel list = new JPanel(swap);
    private final Prose nothing = Prose.muted("");
    private final Prose failure = Prose.styled("urgent", "");
    private boolean rendering;

    public MovementsPanel(Workbench workbench) {
        this.workbench = workbench;
        model = new MovementsViewModel(workbench.useCases(), workbench.tasks());
        shown = new Choice<>(
                "movements.shown",
                Texts.get("movements.shown"),
                List.of(
                        new Choice.Option<>(
                                Shown.LIBRARY, "library", Texts.get("movements.shown.library"), Tone.USUAL, (char) 0),
                        new Choice.Option<>(
                                Shown.MINE, "mine", Texts.get("movements.shown.mine"), Tone.USUAL, (char) 0),
                        new Choice.Option<>(
                                Shown.HIDDEN, "hidden", Texts.get("movements.shown.hidden"), Tone.USUAL, (char) 0)),
                false,
                true);
        table = table();
        page = RailPage.frame(
                "movements",
                Texts.get("movements.title"),
                Texts.get("movements.about"),
                BESIDE,
                Buttons.primary("movements.add", Texts.get("movements.add"), () -> model.add(this::open)));
        build();
        model.onChange(this::render);
        render();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void edit() {
        model.edit(this::open);
    }

    @Override
    public void hide(boolean hidden) {
        model.hide(hidden);
    }

    @Override
    public void reset() {
        model.reset();
    }

    @Override
    public void goTo(String id) {
        model.goTo(id);
        table.table().requestFocusInWindow();
    }

    private void open(MovementFormViewModel form) {
        new MovementSheet(form).showOn(workbench.dialogs());
    }

    private RecordTable<MovementRow> table() {
        return new RecordTable<MovementRow>("movements.table", Texts.get("movements.table"))
                .strong(Texts.get("movements.column.name"), 0, MovementRow::name)
                .muted(Texts.get("movements.column.pattern"), 148, MovementRow::pattern)
                .muted(Texts.get("movements.column.equipment"), 156, MovementRow::equipment)
                .text(Texts.get("movements.column.hinge"), 56, MovementRow::hinge)
                .text(Texts.get("movements.column.asks"), 122, MovementRow::asks)
                .muted("", 76, MovementRow::marked)
                .onOpen(row -> edit())
                .onSelect(this::selected);
    }

    private void build() {
        Card left = Card.of("insets 12 8 8 8, gap 8 10, fill, wrap 1, hidemode 3", "[grow,fill]", "");
        left.add(filters(), "gapx 8 8");
        failure.setName("movements.failure");
        left.add(failure, "gapx 8 8, wmin 0");
        list.setOpaque(false);
        list.add(table.component(), TABLE);
        list.add(empty(), NOTHING);
        left.add(list, "push, grow, wmin 0");
        page.add(left, "wmin 0");
        page.add(card, "wmin 0");
    }

    private JPanel filters() {
        JPanel filters = new JPanel(
                new MigLayout("insets 0, gap 10 0, fillx, novisualpadding", "[grow,fill][180!,fill][][]", "[center]"));
        filters.setOpaque(false);
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("movements.search.hint"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.getAccessibleContext().setAccessibleName(Texts.get("movements.search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.SEARCH.at(15, "Hw.muted"));
        Field.onChange(search, () -> {
            if (!rendering) {
                model.search(search.getText());
            }
        });
        Keystrokes.bind(search, "ESCAPE", () -> search.setText(""));
        Keystrokes.bind(search, "DOWN", () -> table.table().requestFocusInWindow());
        DefaultComboBoxModel<PatternChoice> choices = new DefaultComboBoxModel<>();
        choices.addElement(new PatternChoice(null));
        Stream.of(Pattern.values()).map(PatternChoice::new).forEach(choices::addElement);
        patterns.setModel(choices);
        patterns.setName("movements.pattern");
        patterns.setMaximumRowCount(choices.getSize());
        patterns.getAccessibleContext().setAccessibleName(Texts.get("movements.pattern"));
        patterns.addActionListener(e -> {
            if (!rendering && patterns.getSelectedItem() instanceof PatternChoice choice) {
                model.only(choice.pattern());
            }
        });
        shown.onChange(part -> {
            if (part != null) {
                model.show(part);
            }
        });
        count.setName("movements.count");
        filters.add(search, "wmin 120");
        filters.add(patterns);
        filters.add(shown);
        filters.add(count, "alignx right");
        return filters;
    }

    private JPanel empty() {
        JPanel empty = new JPanel(new MigLayout("insets 24 8 8 8, gap 0 8, wrap 1, fillx", "[grow,fill]", ""));
        empty.setOpaque(false);
        nothing.setName("movements.nothing");
        empty.add(nothing, "wmin 0");
        empty.add(Buttons.link("movements.showAll", Texts.get("movements.showAll"), this::showAll), "growx 0");
        return empty;
    }

    private void showAll() {
        model.showAll();
        search.requestFocusInWindow();
    }

    private void selected() {
        if (!rendering) {
            table.selected().ifPresent(row -> model.select(row.id()));
        }
    }

    private void render() {
        MovementsState s = model.state();
        rendering = true;
        if (!search.getText().equals(s.words())) {
            search.setText(s.words());
        }
        patterns.setSelectedItem(new PatternChoice(s.pattern()));
        shown.choose(s.shown());
        count.setText(s.loaded() ? counted(s) : "");
        table.show(s.rows());
        MovementDetail detail = s.detail();
        card.setVisible(detail != null);
        if (detail != null) {
            card.render(detail);
            List<MovementRow> rows = new ArrayList<>(s.rows());
            rows.removeIf(r -> !r.id().equals(detail.id()));
            rows.forEach(table::select);
        }
        nothing.show(Texts.get(nothingBecause(s)));
        swap.show(list, s.loaded() && s.rows().isEmpty() ? NOTHING : TABLE);
        failure.setVisible(s.failure() != null);
        failure.show(s.failure() == null ? "" : s.failure());
        rendering = false;
    }

    private static String counted(MovementsState s) {
        return s.isNarrowed()
                ? Texts.get("movements.countOf", Integer.toString(s.rows().size()), Integer.toString(s.of()))
                : Texts.get("movements.count", s.of());
    }

    private static String nothingBecause(MovementsState s) {
        if (s.isNarrowed() || s.shown() == Shown.LIBRARY) {
            return "movements.empty.search";
        }
        return s.shown() == Shown.MINE ? "movements.empty.mine" : "movements.empty.hidden";
    }
}
