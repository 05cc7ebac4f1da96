package org.hingewise.ui.session;

import java.awt.CardLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.session.Session;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.jspecify.annotations.Nullable;

/** The list of a client's sessions beside the selected one. */
final class SessionsPanel {
    /**
     * Ways to begin a session.
     *
     * @param plan begins a new plan
     * @param start starts one without a plan
     * @param unplanned adds one that is over and was not planned
     */
    record Beginnings(Runnable plan, Runnable start, Runnable unplanned) {}

    private static final String LIST = "list";
    private static final String EMPTY = "empty";

    private final CardLayout flip = new CardLayout();
    private final JPanel page = new JPanel(flip);
    private final SessionsViewModel sessions;
    private final SessionList list;
    private final SessionDetail detail;
    private final Prose message = Prose.styled("urgent", "");
    private @Nullable Id<Session> toBegin;

    /**
     * The list of one view model.
     *
     * @param begin ways to begin a session
     */
    SessionsPanel(SessionsViewModel sessions, SessionDetail.Actions actions, Beginnings begin) {
        this.sessions = sessions;
        list = new SessionList(sessions);
        detail = new SessionDetail(actions);
        page.setOpaque(false);
        page.setName("sessions");
        page.add(new JPanel(), "loading");
        page.add(split(begin), LIST);
        page.add(empty(begin), EMPTY);
        page.getComponent(0).setVisible(false);
        sessions.onChange(this::render);
        render();
    }

    private JPanel split(Beginnings begin) {
        JPanel split = new JPanel(
                new MigLayout("insets 16 20 16 20, gap 16 0, fill", "[320!,fill][grow,fill]", "[grow,fill]"));
        split.setOpaque(false);
        Card left = Card.of("insets 12 0 12 0, gap 0 8, fill, wrap 1, hidemode 3", "[grow,fill]", "[grow,fill][][]");
        message.setName("sessions.message");
        left.add(list.component(), "wmin 0, hmin 80");
        left.add(message, "wmin 0, gapleft 12, gapright 12");
        left.add(buttons(begin), "gapleft 12, gapright 12");
        split.add(left);
        split.add(detail.component(), "wmin 0");
        return split;
    }

    private static JPanel buttons(Beginnings begin) {
        JPanel buttons = new JPanel(new MigLayout("insets 2, gap 0 8, fillx, wrap 1", "[grow,fill]", ""));
        buttons.setOpaque(false);
        JButton planned = Buttons.plain("sessions.plan", Texts.get("session.plan"), begin.plan());
        planned.setToolTipText(Texts.get("session.plan.tip"));
        JButton added = Buttons.plain("sessions.unplanned", Texts.get("session.unplanned"), begin.unplanned());
        added.setToolTipText(Texts.get("session.unplanned.tip"));
        buttons.add(planned);
        buttons.add(start("sessions.start", begin));
        buttons.add(added);
        return buttons;
    }

    private static JPanel empty(Beginnings begin) {
        JPanel empty = new JPanel(new MigLayout("insets 20, fill", "[center]", "[center]"));
        empty.setOpaque(false);
        Card card = Card.of("insets 28, gap 0 10, wrap 1", "[360!,fill]", "");
        card.add(Labels.h3(Texts.get("session.empty.title")));
        card.add(Prose.muted(Texts.get("session.empty.text")), "wmin 0");
        JButton planned = Buttons.primary("sessions.plan.first", Texts.get("session.plan"), begin.plan());
        planned.setToolTipText(Texts.get("session.plan.tip"));
        JButton added = Buttons.plain("sessions.unplanned.first", Texts.get("session.unplanned"), begin.unplanned());
        added.setToolTipText(Texts.get("session.unplanned.tip"));
        card.add(planned, "gaptop 8");
        card.add(start("sessions.start.first", begin));
        card.add(added);
        empty.add(card);
        return empty;
    }

    private static JButton start(String name, Beginnings begin) {
        JButton start = Buttons.plain(name, Texts.get("session.startUnplanned"), begin.start());
        start.setToolTipText(Texts.get("session.startUnplanned.tip"));
        return start;
    }

    JComponent component() {
        return page;
    }

    /** Puts the focus on what is done next with a session, as soon as the list shows it. */
    void begin(Id<Session> session) {
        toBegin = session;
        render();
    }

    private void begun(SessionsState.@Nullable Detail shown) {
        if (toBegin != null && shown != null && shown.id().equals(toBegin)) {
            toBegin = null;
            detail.begin();
        }
    }

    private void render() {
        SessionsState state = sessions.state();
        if (state.loading()) {
            return;
        }
        list.render(state);
        detail.render(state.detail());
        message.show(state.message());
        message.setVisible(!state.message().isEmpty());
        flip.show(page, state.isEmpty() ? EMPTY : LIST);
        begun(state.detail());
    }
}
