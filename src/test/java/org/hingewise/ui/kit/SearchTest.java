package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource({
        "'', Maya Okafor, true",
        "oka, Maya Okafor, true",
        "okafor may, Maya Okafor, true",
        "OKA, Maya Okafor, true",
        "kafor, Maya Okafor, false",
        "maya x, Maya Okafor, false",
        "jose, José Núñez, true",
        "nunez, José Núñez, true",
        "núñez, Jose Nunez, true",
        "strasse, Straße, true",
        "soren, Søren, true",
        "lukasz, Łukasz, true",
        "иван, Иван Петров, true",
        "'  ', Maya Okafor, true",
        "o'neil, O’Neil, true",
    })
    void namesAreFoundAsPeopleTypeThem(String typed, String name, boolean found) {
        assertThat(Search.matches(typed, name)).isEqualTo(found);
    }
}
