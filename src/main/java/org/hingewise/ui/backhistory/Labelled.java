package org.hingewise.ui.backhistory;

/**
 * A value with its words, for a list to choose from.
 *
 * @param code how the form holds it
 */
record Labelled(String code, String words) {
    @Override
    public String toString() {
        return words;
    }
}
