package org.hingewise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.gui.Widgets.find;
import static org.hingewise.gui.Widgets.has;
import static org.hingewise.gui.Widgets.onEdt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.progress.Span;
import org.hingewise.domain.session.Session;
import org.hingewise.gui.Pictures;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.FakeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts without a window: what they show, say and list. */
class ProgressPanelTest {
    private static final List<String> CHARTS =
            List.of("peaks", "settling", "loads", "weeks", "curves", "hinge", "stages", "wellbeing");

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final FakeStore store = new FakeStore();
    private final Client client = Client.named("Maya", MassUnit.KG, ProgressDesk.at("2026-03-04T09:00"));
    private final ProgressDesk desk = new ProgressDesk(store, client);
    private ProgressViewModel model;
    private ProgressPanel screen;

    @BeforeEach
    void client() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        store.write(r -> {
            r.clients().save(client);
            return client;
        });
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private void open() {
        onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            model = new ProgressViewModel(desk.useCases, desk.tasks);
            screen = new ProgressPanel(model, new ChartExport(new FakeOutside(), new FakeDialogs(), desk.tasks));
            model.show(client.id());
            Pictures.of(screen, 1054, 1700, 1);
        });
    }

    private String told(String chart) {
        JComponent widget = find(screen, "progress." + chart + ".chart", JComponent.class);
        return widget.getAccessibleContext().getAccessibleDescription();
    }

    private String words(String name) {
        return find(screen, name, JTextComponent.class).getText();
    }

    @Test
    void eachChartTellsItsStory() {
        desk.halfAYear();
        open();
        assertThat(told("peaks")).contains("Peak 7 of 10, 26 h after, Tue 28 Jul · Trap-bar deadlift session");
        assertThat(told("settling")).contains("Settled after 98 h");
        assertThat(told("loads"))
                .contains(
                        "8 × 65 kg, Tue 28 Jul, Estimated 1RM 87 kg, ± 10 %, Pain 4 of 10: fine if settled by morning");
        assertThat(told("weeks")).contains("Load 540, Week from Mon 27 Jul, 1 session");
        assertThat(told("curves")).contains("Peak 2 of 10, 26 h after, Tue 3 Nov · Trap-bar deadlift session");
        assertThat(told("hinge")).contains("H3 · light load: mastered, From Fri 2 Oct");
        assertThat(told("stages"))
                .contains("Stage 1: comfortable movement, From Fri 14 Aug", "Stage 5: barbell, From Wed 14 Oct");
        assertThat(told("wellbeing")).contains("Back trust 0–10: 3", "Sleep, hours: 4.5", "Stress 0–10: 8");
    }

    @Test
    void withNothingLoggedEachChartSaysWhatToLog() {
        open();
        for (String chart : CHARTS) {
            assertThat(words("progress." + chart + ".empty")).as(chart).isNotBlank();
            assertThat(has(screen, "progress." + chart + ".chart")).as(chart).isFalse();
        }
        assertThat(words("progress.back.words")).startsWith("When a session ends with more than usual soreness");
        assertThat(has(screen, "progress.movement")).isFalse();
    }

    @Test
    void everyChartHasATable() {
        desk.halfAYear();
        open();
        for (String chart : CHARTS) {
            onEdt(() -> find(screen, "progress." + chart + ".flip", javax.swing.JButton.class)
                    .doClick());
            JTable table = find(screen, "progress." + chart + ".table", JTable.class);
            assertThat(table.getRowCount()).as(chart).isGreaterThan(3);
        }
    }

    @Test
    void oneControlChangesTheSpanOfAll() {
        desk.halfAYear();
        open();
        onEdt(() -> find(screen, "progress.span", JComboBox.class).setSelectedIndex(Span.WEEKS_4.ordinal()));
        for (String chart : CHARTS) {
            assertThat(told(chart)).as(chart).doesNotContain("28 Jul");
        }
        assertThat(told("hinge")).contains("H3").doesNotContain("H2 ·");
    }

    @Test
    void aWayBackThatEndedSaysWhenAndOneThatBeganEarlierStandsWhereItStood() {
        desk.wayBack("2026-03-10", "2026-03-20 UP MOVE", "2026-04-02 CLOSED MOVE");
        desk.wayBack("2026-05-01", "2026-05-10 UP MOVE", "2026-06-20 UP CORE", "2026-07-01 CLOSED CORE");
        desk.now = ProgressDesk.at("2026-11-30T10:00");
        open();
        assertThat(told("stages"))
                .contains("Stage 1: comfortable movement, From Sun 10 May")
                .contains("Stage 2: quiet core work, From Sat 20 Jun", "Stage 2: quiet core work, Ended on Wed 1 Jul")
                .doesNotContain("Stage 0", "20 Mar", "2 Apr");
        onEdt(() ->
                find(screen, "progress.stages.flip", javax.swing.JButton.class).doClick());
        JTable table = find(screen, "progress.stages.table", JTable.class);
        assertThat(table.getRowCount()).isEqualTo(4);
        assertThat(table.getValueAt(0, 2)).isEqualTo("closed at stage 2");
        onEdt(() -> find(screen, "progress.span", JComboBox.class).setSelectedIndex(Span.ALL.ordinal()));
        assertThat(find(screen, "progress.stages.table", JTable.class).getRowCount())
                .isEqualTo(7);
    }

    @Test
    void theLookBackSaysWhatWasDifferentAndNotWhy() {
        desk.halfAYear();
        open();
        onEdt(() -> find(screen, "progress.back.session", JComboBox.class).setSelectedIndex(1));
        assertThat(words("progress.back.words"))
                .contains("What was different in this session and the two before it")
                .contains("6 sessions earlier")
                .contains("not why");
        JTable table = find(screen, "progress.back.table", JTable.class);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.getRowCount(); row++) {
            rows.add(table.getValueAt(row, 0) + " | " + table.getValueAt(row, 1) + " | " + table.getValueAt(row, 2)
                    + " | " + table.getValueAt(row, 3) + " | " + table.getValueAt(row, 4));
        }
        assertThat(rows)
                .contains(
                        "Stress | 8 of 10 | 3 of 10 | far from usual | that session, 28 Jul",
                        "Kettlebell swing | – | – | done for the first time | that session, 28 Jul");
        assertThat(String.join(" ", rows)).doesNotContainIgnoringCase("cause").doesNotContain("because");
    }

    @Test
    void loadsAreInTheClientsUnit() {
        Client pounds = Client.named("Sam", MassUnit.LB, ProgressDesk.at("2026-03-04T09:00"));
        store.write(r -> {
            r.clients().save(pounds);
            return pounds;
        });
        ProgressDesk other = new ProgressDesk(store, pounds);
        Session session =
                other.trained("2026-11-10T18:00", 6, new ProgressDesk.Did("deadlift", "Deadlift", 102.0582, 0));
        other.felt(session, 24, 1, 8, 2, 9);
        open();
        onEdt(() -> model.show(pounds.id()));
        assertThat(told("loads")).contains("8 × 225 lb");
        assertThat(find(screen, "progress.loads.title", JLabel.class).getText()).isEqualTo("Deadlift, best set (lb)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><b>Deadlift</b>", "{0} '{1}'", "مرحبا", "a\u202Eb", "🏋️ lift"})
    void movementsOfAnyNameAreShownAsTheyAre(String name) {
        Session session = desk.trained("2026-11-10T18:00", 6, new ProgressDesk.Did("odd", name, 40, 6));
        desk.felt(session, 24, 5, 6, 2, 5);
        open();
        assertThat(find(screen, "progress.loads.title", JLabel.class).getText()).startsWith(name);
        assertThat(told("peaks")).contains(name);
    }

    @Test
    void thePageFollowsWhatIsLogged() {
        open();
        desk.hinged("2026-11-10T10:00", HingeLevel.H1);
        Session session = desk.trained("2026-11-10T18:00", 6, new ProgressDesk.Did("squat", "Squat", 40, 0));
        desk.felt(session, 24, 3, 7, 3, 6);
        onEdt(() -> model.show(client.id()));
        assertThat(Stream.of("peaks", "loads", "weeks", "curves", "hinge", "wellbeing"))
                .allMatch(chart -> has(screen, "progress." + chart + ".chart"));
        assertThat(words("progress.settling.empty")).contains("Log soreness until it is 1 or less");
    }
}
