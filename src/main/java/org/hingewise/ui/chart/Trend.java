package org.hingewise.ui.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Values over days.
 *
 * @param from first day shown
 * @param until last day shown
 */
public record Trend(Caption caption, LocalDate from, LocalDate until, List<Strip> strips, Figures figures)
        implements Graph {
    public Trend {
        strips = List.copyOf(strips);
    }

    /** A mark with the place it belongs to. */
    record Placed(int strip, Mark mark) {}

    /** By strip, then by time; what is drawn faintly is compared with, not read out. */
    List<Placed> placed() {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            List<Placed> ofStrip = new ArrayList<>();
            for (Series series : strips.get(i).series()) {
                for (Mark mark : series.marks()) {
                    if (!series.quiet()) {
                        ofStrip.add(new Placed(i, mark));
                    }
                }
            }
            ofStrip.sort(Comparator.comparing(p -> p.mark().time()));
            all.addAll(ofStrip);
        }
        return all;
    }

    @Override
    public List<Mark> marks() {
        return placed().stream().map(Placed::mark).toList();
    }

    /** The mark of the next strip nearest in time; the same mark where there is none. */
    @Override
    public int beside(int mark, int by) {
        List<Placed> all = placed();
        Placed from = all.get(mark);
        for (int strip = from.strip() + by; strip >= 0 && strip < strips.size(); strip += by) {
            int wanted = strip;
            int best = all.stream()
                    .filter(p -> p.strip() == wanted)
                    .min(Comparator.comparing(
                            p -> Duration.between(p.mark().time(), from.mark().time())
                                    .abs()))
                    .map(all::indexOf)
                    .orElse(-1);
            if (best >= 0) {
                return best;
            }
        }
        return mark;
    }

    @Override
    public Painted paint(ChartStyle style) {
        return new TrendPlot(this, style);
    }
}
