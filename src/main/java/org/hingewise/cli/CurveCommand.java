package org.hingewise.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import org.hingewise.domain.soreness.Band;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.NormalCurve;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the normal course of soreness, hour by hour. */
@Command(name = "curve")
final class CurveCommand implements Callable<Integer> {
    static final List<String> EXAMPLES = List.of(
            "java -jar hingewise.jar curve", "java -jar hingewise.jar curve --familiarity new_step > curve.csv");

    private final HingewiseCommand root;

    /** Unfamiliar unless said: the session the published band stands for. */
    @Option(
            names = "--familiarity",
            paramLabel = "familiar|new_step|unfamiliar",
            converter = FamiliarityConverter.class,
            descriptionKey = "command.option.familiarity")
    private Familiarity familiarity = Familiarity.UNFAMILIAR;

    CurveCommand(HingewiseCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        NormalCurve curve = NormalCurve.of(familiarity);
        terminal.say("hour,article,p10,p50,p90");
        for (int hour = 0; hour <= NormalCurve.LAST_HOUR; hour++) {
            Band band = curve.band(hour);
            terminal.say(String.join(
                    ",",
                    Integer.toString(hour),
                    text(curve.article(hour)),
                    text(band.p10()),
                    text(band.p50()),
                    text(band.p90())));
        }
        return Exit.FINE;
    }

    private static String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
