package org.hingewise.ui.kit;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** Something drawn that a screen reader tells in words: a chart, a map of the body. */
public abstract class Drawing extends JComponent {
    private static final long serialVersionUID = 1;

    /** What it is. */
    protected abstract String spokenName();

    /** What it shows now. */
    protected abstract String spokenDescription();

    /** Tells a screen reader that it shows something else. */
    protected final void tell() {
        AccessibleContext context = getAccessibleContext();
        context.firePropertyChange(
                AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, null, context.getAccessibleDescription());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public String getAccessibleName() {
            return spokenName();
        }

        @Override
        public String getAccessibleDescription() {
            return spokenDescription();
        }
    }
}
