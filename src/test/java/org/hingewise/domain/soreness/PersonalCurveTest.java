package org.hingewise.domain.soreness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published formulas, against the spreadsheet beside the test resources that no line of the program made. */
class PersonalCurveTest {
    private static final String FITS = "/org/hingewise/domain/soreness/personal-curve-fits.csv";
    private static final String CURVE = "/org/hingewise/domain/soreness/personal-curve.csv";

    private static final Map<String, List<SessionFit>> LEARNT = new HashMap<>();

    static {
        for (String line : lines()) {
            String[] cells = line.split(",");
            LEARNT.computeIfAbsent(cells[0], c -> new ArrayList<>())
                    .add(SessionFit.of(Familiarity.valueOf(cells[1]), scores(cells[2])));
        }
    }

    private static List<String> lines() {
        try (Scanner in = new Scanner(
                Objects.requireNonNull(PersonalCurveTest.class.getResourceAsStream(FITS)), StandardCharsets.UTF_8)) {
            return in.useDelimiter("\n").tokens().skip(1).toList();
        }
    }

    private static List<SessionFit.Score> scores(String readings) {
        return Stream.of(readings.split(" "))
                .map(r -> r.split(":"))
                .map(r -> new SessionFit.Score(Double.parseDouble(r[0]), Double.parseDouble(r[1])))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = FITS, numLinesToSkip = 1)
    void oneSessionIsFittedAsTheSpreadsheetSays(
            String name, Familiarity familiarity, String readings, double amplitude, double tau) {
        SessionFit fit = SessionFit.of(familiarity, scores(readings));
        assertThat(fit.peak(familiarity)).as(name).isCloseTo(amplitude, within(1e-5));
        assertThat(Math.exp(fit.pace())).as(name).isCloseTo(tau, within(1e-9));
    }

    @ParameterizedTest
    @CsvFileSource(resources = CURVE, numLinesToSkip = 1)
    void expectedAndUpperAreWhatTheSpreadsheetSays(
            String name, Familiarity familiarity, double hour, double expected, double upper) {
        PersonalCurve curve = PersonalCurve.of(LEARNT.getOrDefault(name, List.of()), familiarity);
        assertThat(curve.expected(hour)).isCloseTo(expected, within(1e-5));
        assertThat(curve.upper(hour)).isCloseTo(upper, within(1e-5));
    }

    @Test
    void theWorkedCheckHolds() {
        List<SessionFit> past = Stream.of(1.5, 2.0, 1.8)
                .map(peak -> new SessionFit(Math.log(peak / 2.0), 0))
                .toList();
        PersonalCurve curve = PersonalCurve.of(past, Familiarity.NEW_STEP);
        assertThat(curve.height().mean()).isCloseTo(Math.log(1.80), within(0.0005));
        assertThat(curve.height().variance()).isCloseTo(0.0241, within(0.00005));
        assertThat(curve.highPeak()).isCloseTo(2.8, within(0.05));
    }

    /** What n sessions count against the population. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.58", "2, 0.73", "3, 0.80", "5, 0.87"})
    void moreSessionsCountMore(int sessions, double share) {
        List<SessionFit> past = Collections.nCopies(sessions, new SessionFit(1, 0));
        double learnt = PersonalCurve.of(past, Familiarity.FAMILIAR).height().mean();
        assertThat(learnt).isCloseTo(share, within(0.005));
    }

    @Test
    void withoutSessionsItIsThePopulationsCurve() {
        PersonalCurve nobody = PersonalCurve.of(List.of(), Familiarity.UNFAMILIAR);
        NormalCurve normal = NormalCurve.of(Familiarity.UNFAMILIAR);
        IntStream.rangeClosed(0, PersonalCurve.LAST_HOUR)
                .forEach(h -> assertThat(nobody.expected(h)).isCloseTo(normal.expected(h), within(1e-9)));
    }

    /** Learnt after one kind of session, it is scaled to the next kind. */
    @Test
    void theFamiliarityOfTheNextSessionScalesIt() {
        List<SessionFit> past = Collections.nCopies(4, new SessionFit(0.2, 0));
        double familiar = PersonalCurve.of(past, Familiarity.FAMILIAR).expected(31);
        double step = PersonalCurve.of(past, Familiarity.NEW_STEP).expected(31);
        assertThat(step).isCloseTo(2 * familiar, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Familiarity.class)
    void sevenIsAtNoHourUsualHoweverSoreTheClientAlwaysWas(Familiarity familiarity) {
        List<SessionFit> past = Collections.nCopies(30, new SessionFit(Math.log(10), 0.2));
        PersonalCurve curve = PersonalCurve.of(past, familiarity);
        IntStream.rangeClosed(0, 200).forEach(hour -> {
            assertThat(curve.upper(hour)).isLessThan(7);
            assertThat(curve.expected(hour)).isLessThan(7);
        });
    }

    @Test
    void aSessionWithoutSorenessHasALowPeakAndAPlainPace() {
        SessionFit none = SessionFit.of(Familiarity.FAMILIAR, scores("8:0 24:0 48:0"));
        assertThat(none.peak(Familiarity.FAMILIAR)).isCloseTo(SessionFit.LOWEST_PEAK, within(1e-9));
        assertThat(none.pace()).isZero();
    }

    @Test
    void aSessionWithoutAScoreAfterTheOnsetTeachesNothing() {
        assertThatThrownBy(() -> SessionFit.of(Familiarity.FAMILIAR, scores("2:1 6:0")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
