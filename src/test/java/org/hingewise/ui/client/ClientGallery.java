package org.hingewise.ui.client;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.exchange.MovementFile;
import org.hingewise.exchange.SampleClients;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.ChartLearning;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.UseCases;

/** Overview and timeline of sample clients, and of one of whom only the name is known. */
final class ClientGallery implements GalleryScreens {
    /** The client page without its head, at 1366 × 768. */
    private static final int WIDE = 1054;

    private static final int TALL = 656;

    @Override
    public List<Screen> screens() {
        return List.of(
                page("overview-doctor", s -> overview(s, s.maya)),
                page("overview-watch", s -> overview(s, s.ana)),
                page("overview-no-report", s -> overview(s, s.jonas)),
                page("overview-empty", s -> overview(s, s.tom)),
                page("overview-sample-maya", s -> overview(s, told(s, "Maya"))),
                page("overview-sample-jonas", s -> overview(s, told(s, "Jonas"))),
                page("overview-sample-ruth", s -> overview(s, told(s, "Ruth"))),
                page("overview-sample-tom", s -> overview(s, told(s, "Tom"))),
                page("timeline", s -> timeline(s, told(s, "Maya"), model -> {})),
                page("timeline-sessions", s -> timeline(s, told(s, "Ruth"), ClientGallery::sessions)),
                page("timeline-none", s -> timeline(s, told(s, "Jonas"), model -> model.search("swimming"))),
                page("timeline-mixed", s -> timeline(s, mixed(s), model -> {})),
                page("timeline-empty", s -> timeline(s, s.tom, model -> {})));
    }

    private static Screen page(String name, Function<Sample, JComponent> build) {
        return new Screen(name, WIDE, TALL, build);
    }

    /** The client of the shipped sample file whose name begins so. */
    private static Client told(Sample sample, String name) {
        List<Client> before = sample.store.read(r -> r.clients().all());
        new SampleClients(sample.store, MovementFile.shipped(), VerdictTexts::advice).fill(sample.now);
        List<Client> clients = sample.store.read(r -> r.clients().all());
        return clients.stream()
                .filter(c -> !before.contains(c) && c.name().value().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static UseCases useCases(Sample sample) {
        return UseCases.over(sample.store, MovementFile.shipped(), VerdictTexts::advice, () -> sample.now, Events.NONE);
    }

    private static JComponent overview(Sample sample, Client client) {
        OverviewViewModel model = new OverviewViewModel(useCases(sample), sample.tasks);
        OverviewPanel panel = new OverviewPanel(
                model,
                sample.dialogs,
                new ChartExport(new FakeOutside(), sample.dialogs, sample.tasks),
                new ChartLearning(sample.dialogs, sample.tasks, useCases(sample).learnUsual()),
                sample.now.date(),
                way -> {});
        model.show(client.id());
        return panel;
    }

    /** A client with changes taken back, an entry taken out, and a movement given against advice. */
    private static Client mixed(Sample sample) {
        UseCases useCases = useCases(sample);
        List<JudgedEntry> entries = sample.store.read(r -> r.soreness().of(sample.maya.id()));
        useCases.logSoreness().remove(entries.get(0).id());
        useCases.logSoreness().remove(entries.get(1).id());
        useCases.undo();
        useCases.archiveClient().handle(sample.maya.id(), true);
        useCases.archiveClient().handle(sample.maya.id(), false);
        sample.store.write(r -> {
            r.timeline()
                    .append(
                            new TimelineEvent(
                                    0,
                                    sample.maya.id(),
                                    sample.now,
                                    TimelineEvent.Kind.MOVEMENT_ASSIGNED_ANYWAY,
                                    "",
                                    Map.of(
                                            "movement",
                                            PersonalText.of("Kettlebell swing"),
                                            "gate",
                                            PersonalText.of("REGRESS"),
                                            "reason",
                                            PersonalText.of(
                                                    "She swung a heavier bell last week without any trouble and asked for"
                                                            + " the same again, so we went down to eight kilograms together"))));
            return r;
        });
        return sample.maya;
    }

    private static void sessions(TimelineViewModel model) {
        model.toggle(EventGroup.SESSIONS);
        model.toggle(EventGroup.HISTORY);
    }

    private static JComponent timeline(Sample sample, Client client, Consumer<TimelineViewModel> then) {
        TimelineViewModel model = new TimelineViewModel(useCases(sample), sample.tasks);
        TimelinePanel panel = new TimelinePanel(model, sample.dialogs, sample.now.date(), group -> {}, () -> {});
        model.show(client.id());
        then.accept(model);
        return panel;
    }
}
