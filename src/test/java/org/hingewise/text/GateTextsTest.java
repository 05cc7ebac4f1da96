package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.FormAdvice;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateCheck;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.GateReason.Code;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.gate.OpenLevel;
import org.hingewise.domain.gate.PastEpisode;
import org.hingewise.domain.gate.PlannedLoad;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.triage.Level;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static String reason(Code code, String... numbers) {
        Map<String, String> n = new HashMap<>();
        for (int i = 0; i < numbers.length; i += 2) {
            n.put(numbers[i], numbers[i + 1]);
        }
        return GateTexts.reason(new GateReason(code, n), TODAY);
    }

    @ParameterizedTest
    @CsvSource({"GO, Fine", "MODIFY, Lighter", "REGRESS, Not yet", "HOLD, Hold"})
    void theFourWords(Gate gate, String word) {
        assertThat(GateTexts.word(gate)).isEqualTo(word);
    }

    @Test
    void hingeReasonsNameLevelsAndDates() {
        assertThat(reason(Code.HINGE_LEVEL, "has", "2", "needs", "4", "checked", "2026-11-02"))
                .isEqualTo("Hip hinge: H2 now, needs H4. Last checked Mon 2 Nov.");
        assertThat(reason(Code.HINGE_LEVEL, "has", "2", "needs", "4")).isEqualTo("Hip hinge: H2 now, needs H4.");
        assertThat(reason(
                        Code.HINGE_LEVEL,
                        "has",
                        "1",
                        "needs",
                        "2",
                        "checked",
                        "2026-11-18",
                        "seen",
                        "2",
                        "confirm",
                        "2026-11-20"))
                .isEqualTo("Hip hinge: H1 now, needs H2. Last checked Wed 18 Nov."
                        + " H2 was seen once; a second look confirms it from Fri 20 Nov on.");
        assertThat(reason(Code.HINGE_LEVEL, "has", "0", "needs", "1", "checked", "2026-11-18"))
                .isEqualTo("Hip hinge: nothing confirmed yet, needs H1. Last checked Wed 18 Nov.");
        assertThat(reason(Code.HINGE_NOT_ASSESSED, "has", "0", "needs", "2"))
                .isEqualTo("Hip hinge: not assessed yet, needs H2.");
        assertThat(reason(
                        Code.HINGE_NOT_ASSESSED,
                        "has",
                        "0",
                        "needs",
                        "3",
                        "checked",
                        "2026-11-02",
                        "endedLevel",
                        "3",
                        "endedBy",
                        "verdict",
                        "ended",
                        "2026-11-19"))
                .isEqualTo("Hip hinge: H3 stopped counting on Thu 19 Nov (soreness that needs a doctor), needs H3.");
    }

    @Test
    void historyReasonsNameTheEpisodeAndWhatMeetsIt() {
        assertThat(reason(
                        Code.HISTORY_SCORE,
                        "type",
                        "FD",
                        "from",
                        "2022-01-01",
                        "to",
                        "2022-12-31",
                        "demand",
                        "ballistic",
                        "score",
                        "1.50",
                        "weeks",
                        "200"))
                .isEqualTo("Disc episode, 2022: it asks for fast bent-to-straight movement."
                        + " Last symptoms 3 years ago.");
        assertThat(reason(Code.HISTORY_SCORE, "type", "MS", "demand", "loaded_hinge", "score", "2.00"))
                .isEqualTo("Muscle strain: it asks for a loaded hip hinge."
                        + " Last symptoms are not known, so they count as recent.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Symptoms within the last week.",
        "1, Last symptoms 1 week ago.",
        "2, Last symptoms 2 weeks ago.",
        "25, Last symptoms 25 weeks ago.",
        "26, Last symptoms 6 months ago.",
        "52, Last symptoms 11 months ago.",
        "104, Last symptoms 23 months ago.",
        "105, Last symptoms 2 years ago.",
        "10000, Last symptoms 191 years ago.",
    })
    void timeSinceSymptomsIsToldInTheUnitThatFits(String weeks, String sentence) {
        assertThat(reason(Code.HISTORY_SCORE, "type", "NS", "demand", "shear", "score", "1", "weeks", weeks))
                .contains(sentence);
    }

    @Test
    void clearanceReasonsNameTheirDates() {
        assertThat(reason(Code.NO_CLEARANCE, "type", "PF"))
                .isEqualTo("Spinal fusion: no clearance is recorded. A clinician has to clear it first.");
        assertThat(reason(Code.CLEARANCE_EXPIRED, "type", "PF", "cleared", "2026-01-10", "until", "2026-06-30"))
                .isEqualTo("Spinal fusion: the clearance of Sat 10 Jan ran out on Tue 30 Jun."
                        + " A clinician has to clear it again.");
        assertThat(reason(Code.CLEARANCE_LIMIT, "limit", "50", "percent", "61"))
                .isEqualTo("A clinician set a limit of 50 % of e1RM; 61 % is planned.");
        assertThat(reason(Code.CLEARANCE_LIMIT, "limit", "50")).isEqualTo("A clinician set a limit of 50 % of e1RM.");
    }

    @Test
    void openVerdictsNameTheirDay() {
        assertThat(reason(Code.OPEN_VERDICT, "level", "2", "since", "2026-11-19"))
                .isEqualTo("Open verdict from Thu 19 Nov: see a doctor. No back loading until it is settled.");
        assertThat(reason(Code.OPEN_VERDICT, "level", "3"))
                .isEqualTo("Open verdict: urgent help. No training until a clinician has seen it.");
    }

    @Test
    void withoutATodayDatesHaveTheirYear() {
        assertThat(GateTexts.reason(
                        new GateReason(Code.HINGE_LEVEL, Map.of("has", "2", "needs", "4", "checked", "2026-11-02"))))
                .isEqualTo("Hip hinge: H2 now, needs H4. Last checked 2 Nov 2026.");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void everyReasonTheGateGivesCanBeSaid(Level level) {
        MovementLibrary library = MovementLibrary.of(MovementFile.shipped(), List.of());
        Set<GateReason> reasons = new HashSet<>();
        Set<LoadCap> caps = new HashSet<>();
        for (InjuryType type : InjuryType.values()) {
            for (boolean cleared : new boolean[] {true, false}) {
                GateContext context = new GateContext(
                        HingeStanding.given(HingeLevel.H1),
                        List.of(PastEpisode.given(type, 3.0, cleared)),
                        Answer.NOT_ASKED,
                        new OpenLevel(level, TODAY),
                        PlannedLoad.NOT_KNOWN,
                        MassUnit.LB,
                        true,
                        TODAY);
                for (Movement movement : library.visible()) {
                    GateAnswer answer = GateCheck.of(movement, context, library);
                    reasons.addAll(answer.reasons());
                    Optional.ofNullable(answer.cap()).ifPresent(caps::add);
                }
            }
        }
        assertThat(reasons).allSatisfy(reason -> {
            assertThat(GateTexts.reason(reason, TODAY)).matches("[A-Z].*[.)]").doesNotContain("{", "null");
            assertThat(GateTexts.reason(reason)).doesNotContain("{", "null");
        });
        assertThat(caps)
                .allSatisfy(cap -> assertThat(GateTexts.cap(cap, MassUnit.LB)).isNotBlank());
        assertThat(library.visible()).allSatisfy(m -> assertThat(GateTexts.cap(m.priorInjuryCap(), MassUnit.KG))
                .isNotBlank());
    }

    @Test
    void capsAreNumbersInTheClientsUnit() {
        assertThat(GateTexts.cap(new LoadCap(Mass.kg(42.5), 60, 6, ""), MassUnit.KG))
                .isEqualTo("up to 42.5 kg (60 % of e1RM), RPE 6");
        assertThat(GateTexts.cap(new LoadCap(null, 60, 7, ""), MassUnit.KG)).isEqualTo("up to 60 % of e1RM, RPE 7");
        assertThat(GateTexts.cap(new LoadCap(null, null, 6, ""), MassUnit.KG)).isEqualTo("up to RPE 6");
        assertThat(GateTexts.cap(new LoadCap(Mass.lb(35), null, null, "sets of 10 at most"), MassUnit.LB))
                .isEqualTo("up to 35 lb, sets of 10 at most");
        assertThat(GateTexts.cap(new LoadCap(Mass.ZERO, null, null, "comfortable range"), MassUnit.KG))
                .isEqualTo("bodyweight only, comfortable range");
    }

    @Test
    void aMovementsOwnCapSaysWhetherItHolds() {
        assertThat(GateTexts.cap(new Cap(null, null, Mass.kg(16), true, HingeLevel.H4, ""), MassUnit.KG))
                .isEqualTo("only from H4 on, up to 16 kg");
        assertThat(GateTexts.cap(new Cap(null, null, null, true, null, ""), MassUnit.KG))
                .isEqualTo("left out, unless you decide otherwise");
        assertThat(GateTexts.cap(Cap.NONE, MassUnit.KG)).isEqualTo("no cap of its own");
    }

    @ParameterizedTest
    @EnumSource(InjuryType.class)
    void everyKindOfInjuryHasAnAdjustmentAndAClue(InjuryType type) {
        assertThat(GateTexts.adjustment(type.name())).endsWith(".");
        assertThat(GateTexts.clue(type)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(FormAdvice.class)
    void everyPieceOfAdviceIsASentence(FormAdvice advice) {
        assertThat(GateTexts.adjustment(advice.code())).endsWith(".");
    }

    @Test
    void s53S54S55ComfortAndOnesOwnFormAreWhatIsAdvised() {
        assertThat(GateTexts.adjustment("NS")).contains("comfortable range");
        assertThat(HingeTexts.cue(HingeItem.NO_PAIN)).contains("comfortable");
        assertThat(HingeTexts.cue(HingeItem.BACK_SHAPE)).contains("your back");
    }
}
