package org.hingewise.ui.client;

import com.formdev.flatlaf.FlatClientProperties;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.text.Texts;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.FilterChip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.WrapRow;
import org.hingewise.ui.soreness.WhySheet;

/** Everything that happened: filters, the list by day, and one event in full. */
final class TimelinePanel extends JPanel {
    private static final String NAME = "timeline";
    private static final int SEARCH_LIMIT = 60;

    private final TimelineViewModel model;
    private final Dialogs dialogs;
    private final Consumer<EventGroup> visit;
    private final JTextField search = Field.bare(NAME + ".search", SEARCH_LIMIT);
    private final FilterChip all;
    private final Map<EventGroup, FilterChip> chips = new EnumMap<>(EventGroup.class);
    private final WrapRow filters;
    private final TimelineList list;
    private final Card listCard = Card.of("insets 4 0 8 0, fill", "[grow,fill]", "[grow,fill]");
    private final EventCard event;
    private final Card none = Card.column();
    private final Card empty = Card.column();
    private final JPanel nothing = new JPanel(new MigLayout("insets 40 20 16 20", "push[480!,fill]push", "[]push"));
    private final JPanel page = new JPanel(new MigLayout(
            "insets 16 20 16 20, gap 16 12, fill, hidemode 3", "[grow,fill][340!,fill]", "[][grow,fill]"));
    private boolean rendering;

    /**
     * Nothing shown yet.
     *
     * @param visit goes to the tab where such a thing is kept
     */
    TimelinePanel(
            TimelineViewModel model,
            Dialogs dialogs,
            LocalDate today,
            Consumer<EventGroup> visit,
            Runnable logSoreness) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[grow,fill]", "[grow,fill]"));
        this.model = model;
        this.dialogs = dialogs;
        this.visit = visit;
        setName(NAME);
        all = new FilterChip(NAME + ".filter.all", Tone.NODATA, model::everyKind);
        for (EventGroup group : EventGroup.values()) {
            chips.put(group, new FilterChip(NAME + ".filter." + code(group), Tone.NODATA, () -> model.toggle(group)));
        }
        filters = new WrapRow();
        filters.add(all);
        chips.values().forEach(filters::add);
        list = new TimelineList(today, model::select, this::open);
        event = new EventCard(this::explain, visit);
        typing();
        none();
        nothing(logSoreness);
        lay();
        model.onChange(this::render);
    }

    private void typing() {
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("timeline.search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.SEARCH.at(15, "Hw.muted"));
        search.getAccessibleContext().setAccessibleName(Texts.get("timeline.search"));
        Field.onChange(search, () -> {
            if (!rendering) {
                model.search(search.getText());
            }
        });
        Keystrokes.bind(search, "DOWN", list::focus);
        Keystrokes.bind(search, "ENTER", list::focus);
    }

    private void none() {
        none.setName(NAME + ".none");
        none.add(Labels.h3(Texts.get("timeline.none.title")));
        none.add(Prose.muted(Texts.get("timeline.none.text")), "wmin 0");
        none.add(
                Buttons.compactPrimary(NAME + ".none.button", Texts.get("timeline.none.button"), model::everything),
                "growx 0, gaptop 4");
    }

    private void nothing(Runnable logSoreness) {
        empty.setName(NAME + ".empty");
        empty.add(Labels.h3(Texts.get("timeline.empty.title")));
        empty.add(Prose.muted(Texts.get("timeline.empty.text")), "wmin 0");
        empty.add(
                Buttons.primary(NAME + ".empty.button", Texts.get("timeline.empty.button"), logSoreness),
                "growx 0, gaptop 6");
    }

    private void lay() {
        page.setOpaque(false);
        page.add(filters, "wmin 0, aligny center");
        page.add(search, "wrap");
        listCard.add(list.component(), "wmin 0, hmin 0");
        page.add(listCard, "wmin 0, hmin 0");
        page.add(none, "wmin 0, growy 0, aligny top");
        page.add(Scrolls.vertical(NAME + ".event.scroll", event), "hmin 0");
        page.setVisible(false);
        nothing.setOpaque(false);
        nothing.setVisible(false);
        nothing.add(empty, "wmin 0");
        add(page, "cell 0 0");
        add(nothing, "cell 0 0");
    }

    private void render() {
        TimelineViewModel.State state = model.state();
        page.setVisible(state != null && state.all() > 0);
        nothing.setVisible(state != null && state.all() == 0);
        if (state == null) {
            return;
        }
        rendering = true;
        if (!search.getText().equals(state.typed())) {
            search.setText(state.typed());
        }
        all.say(Texts.get("timeline.all", state.all()), Texts.get("timeline.all.tip"));
        all.setSelected(state.only().isEmpty());
        chips.forEach((group, chip) -> {
            String word = Texts.get("timeline.group." + code(group));
            int count = state.counts().getOrDefault(group, 0);
            chip.say(Texts.get("timeline.filter", word, count), Texts.get("timeline.filter.tip", word));
            chip.setSelected(state.only().contains(group));
            chip.setVisible(count > 0 || state.only().contains(group));
        });
        Item selected = state.selected();
        listCard.setVisible(selected != null);
        none.setVisible(selected == null);
        event.setVisible(selected != null);
        list.show(state.rows(), selected, state.today());
        if (selected != null) {
            event.show(selected, state.today());
        }
        rendering = false;
        revalidate();
        repaint();
    }

    /** Shows the rules behind the selected report, or goes to where the selected thing is kept. */
    private void open() {
        TimelineViewModel.State state = model.state();
        Item item = state == null ? null : state.selected();
        if (item == null) {
            return;
        }
        if (item.judged() != null) {
            explain(item.judged());
        } else if (EventCard.hasTab(item.group())) {
            visit.accept(item.group());
        }
    }

    private void explain(JudgedEntry judged) {
        TimelineViewModel.State state = model.state();
        if (state != null) {
            WhySheet.open(dialogs, judged, state.today());
        }
    }

    private static String code(EventGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
