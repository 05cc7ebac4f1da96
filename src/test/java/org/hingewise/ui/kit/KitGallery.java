package org.hingewise.ui.kit;

import java.util.List;
import java.util.OptionalInt;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;

/** Every widget of the kit on one page. */
final class KitGallery implements GalleryScreens {
    @Override
    public List<Screen> screens() {
        return List.of(Screen.whole("kit", KitGallery::widgets));
    }

    private static JComponent widgets(Sample sample) {
        JPanel page =
                new JPanel(new MigLayout("insets 20, gap 16 16, fillx, wrap 2", "[grow,fill][340!,fill]", "[top]"));
        page.add(form(sample));
        page.add(verdict());
        page.add(chips(), "span 2");
        page.add(icons(), "span 2");
        return page;
    }

    private static JComponent form(Sample sample) {
        Card card = Card.of("insets 16, gap 12 12, fillx, wrap 3", "[grow,fill][grow,fill][grow,fill]", "");
        card.add(Labels.h3("Add an episode"), "span 2");
        card.add(Labels.muted("only the first row is needed"), "align right, growx 0");
        Field when = Field.line("when", "&When", 100).example("for example autumn 2024");
        card.add(when);
        card.add(Field.choice("kind", "What was it?", new JComboBox<>(new String[] {"Muscle strain", "Disc"})));
        DateField day = new DateField("day", () -> sample.now.date());
        day.show(sample.now.date());
        card.add(Field.of("Day", day));
        Field how = Field.line("how", "How it happened", 100);
        how.text("Kettlebell swings, felt it the same evening");
        how.problem("This is before the session ended. Please check the time.");
        card.add(how, "span 2");
        NumberField worst = new NumberField("worst", 0, 10, 1);
        worst.show(6.5);
        card.add(Field.of("Worst", worst));
        card.add(Field.lines("notes", "Notes", 3, 500), "span 3");
        ScoreRow score = new ScoreRow("score", "How sore", n -> n >= 7 ? Tone.DOCTOR : Tone.USUAL);
        score.show(OptionalInt.of(7));
        card.add(score, "span 3");
        Choice<?> answer = Choice.answer("wakes", "Wakes at night");
        card.add(Labels.text("Wakes at night"));
        card.add(answer, "span 2, align right, growx 0");
        card.add(new JPanel(), "h 0!, span 1");
        card.add(Buttons.plain("cancel", "&Cancel", () -> {}), "growx 0, align right");
        card.add(Buttons.primary("save", "&Add to history", () -> {}), "growx 0, align right");
        return card;
    }

    private static JComponent verdict() {
        Card card = Card.column();
        card.edge(Tone.DOCTOR);
        card.add(Labels.styled("Not normal soreness", "h3 doctor"));
        card.add(Prose.text("Stop loading the back and have it looked at by a doctor before the next session."));
        card.add(Prose.of(
                Prose.Run.strong("7 / 10 at 31 h"),
                Prose.Run.plain(" – above the normal band (1–4.6) and above Maya’s own usual peak of 3")));
        card.add(Prose.muted("No leg symptoms reported. Numbness, weakness not asked yet"));
        card.add(Buttons.compact("why", "Why this verdict?", () -> {}), "growx 0, split 2");
        card.add(Buttons.compactPrimary("use", "Use", () -> {}), "growx 0");
        card.add(Buttons.link("all", "See all 112 movements", () -> {}), "growx 0");
        return card;
    }

    private static JComponent chips() {
        Card card = Card.of("insets 16, gap 8 8", "", "");
        card.add(new Avatar(40).of("Maya Okafor"));
        card.add(Chip.status("c0", Tone.USUAL, "Usual soreness"));
        card.add(Chip.status("c1", Tone.WATCH, "Watch"));
        card.add(Chip.status("c2", Tone.DOCTOR, "See a doctor"));
        card.add(Chip.status("c3", Tone.URGENT, "Urgent help"));
        card.add(Chip.status("c4", Tone.NODATA, "No data"));
        card.add(Chip.fact("c5", "Hip hinge H2"));
        card.add(Chip.note("c6", Tone.WATCH, "Lighter: cap 60 % of best set (52.5 kg)"));
        return card;
    }

    private static JComponent icons() {
        Card card = Card.of("insets 16, gap 10 8, wrap 14", "", "");
        for (Icons icon : Icons.values()) {
            card.add(new JLabel(icon.at(20)));
        }
        card.add(new JLabel(Icons.app(48)));
        return card;
    }
}
