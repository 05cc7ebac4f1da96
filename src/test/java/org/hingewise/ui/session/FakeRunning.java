package org.hingewise.ui.session;

import javax.swing.JComponent;
import javax.swing.JPanel;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;

/** Stands for the screen of a running session where tests do not look at it. */
final class FakeRunning implements RunningView.Maker {
    @Override
    public RunningView make(Id<Client> client, Id<Session> session, RunningView.Around around) {
        JPanel page = new JPanel();
        page.setName("live");
        return new RunningView() {
            @Override
            public JComponent component() {
                return page;
            }

            @Override
            public Id<Session> session() {
                return session;
            }

            @Override
            public void refresh() {}

            @Override
            public void goOn() {}
        };
    }
}
