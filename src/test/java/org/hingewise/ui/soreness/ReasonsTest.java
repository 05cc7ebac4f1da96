package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.gui.Widgets;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private static final FiredRule INTENSE =
            new FiredRule("R2.1", Level.DOCTOR, "now", "article S13", Map.of("nrs", "7"));
    private static final FiredRule SPOT =
            new FiredRule("R2.2", Level.DOCTOR, "focal", "article S14", Map.of("nrs", "7"));
    private static final FiredRule NIGHT = sign("R2.7", Level.DOCTOR, "night_waking");
    private static final FiredRule LEG = sign("R2.8", Level.DOCTOR, "spreading_leg");
    private static final FiredRule WEAK = sign("R2.9", Level.DOCTOR, "weakness_unspecified");
    private static final FiredRule BEFORE = new FiredRule("R1.4", Level.WATCH, "", "", Map.of("nrs", "7"));

    private static FiredRule sign(String id, Level level, String symptoms) {
        return new FiredRule(id, level, "", "article", Map.of("symptoms", symptoms));
    }

    private static Verdict verdict(Level level, FiredRule... rules) {
        return new Verdict(level, List.of(rules), Set.of());
    }

    @Test
    void warningSignsComeFirstAmongTheGravestInOneLine() {
        List<FiredRule> told = Reasons.of(verdict(Level.DOCTOR, INTENSE, SPOT, NIGHT, LEG, WEAK, BEFORE));
        assertThat(told)
                .extracting(VerdictTexts::rule)
                .containsExactly(
                        "Reported: wakes at night, spreading into a leg, weakness of a leg.",
                        "Soreness of 7 out of 10 is intense.",
                        "Soreness of 7 out of 10 sits in one spot; ordinary soreness spreads across the low back.",
                        "The back was injured before, so soreness of 7 out of 10 is watched more closely.");
    }

    @Test
    void aMilderSignStandsBelowWhatIsGraver() {
        FiredRule urgent = sign("R3.2", Level.URGENT, "bladder_change");
        List<FiredRule> told = Reasons.of(verdict(Level.URGENT, urgent, INTENSE, LEG, BEFORE));
        assertThat(told).extracting(FiredRule::id).containsExactly("R3.2", "R2.8", "R2.1", "R1.4");
    }

    @ParameterizedTest(name = "{0} listed")
    @CsvSource({"2, And 2 more reasons.", "3, And 1 more reason.", "4, ''"})
    void whatIsNotListedIsCounted(int most, String words) {
        new Theme().start(Theme.Choice.LIGHT, false);
        VerdictView view = new VerdictView("verdict", most);
        view.show(verdict(Level.DOCTOR, INTENSE, SPOT, NIGHT, LEG, BEFORE), "advice", List.of());
        List<String> said = Widgets.all(view).stream()
                .filter(JTextComponent.class::isInstance)
                .map(c -> ((JTextComponent) c).getText())
                .filter(t -> t.startsWith("And "))
                .toList();
        assertThat(String.join("", said)).isEqualTo(words);
    }
}
