package org.hingewise.ui.kit;

import java.awt.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/**
 * A short list to pick one value from, shown as plain text.
 *
 * @param <T> what is picked
 */
public final class Picks<T> extends JComboBox<Picks.Pick<T>> {
    /** A value and its words. */
    public record Pick<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private List<Pick<T>> offered = List.of();
    private boolean showing;

    /**
     * A list with nothing in it yet.
     *
     * @param onPick gets what the coach picks
     */
    public Picks(String name, String accessibleName, Consumer<@Nullable T> onPick) {
        PlainText.on(this);
        setName(name);
        setToolTipText(accessibleName);
        getAccessibleContext().setAccessibleName(accessibleName);
        setMaximumRowCount(12);
        setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
                PlainText.on(this);
                return super.getListCellRendererComponent(list, value, index, selected, focused);
            }
        });
        addActionListener(e -> {
            int at = getSelectedIndex();
            if (!showing && at >= 0) {
                onPick.accept(getItemAt(at).value());
            }
        });
    }

    /** Offers these and shows the one of that value, without telling anybody. */
    public void show(List<Pick<T>> picks, @Nullable T value) {
        showing = true;
        if (!picks.equals(offered)) {
            offered = List.copyOf(picks);
            DefaultComboBoxModel<Pick<T>> model = new DefaultComboBoxModel<>();
            picks.forEach(model::addElement);
            setModel(model);
        }
        for (int i = 0; i < picks.size(); i++) {
            if (Objects.equals(picks.get(i).value(), value)) {
                setSelectedIndex(i);
            }
        }
        showing = false;
    }
}
