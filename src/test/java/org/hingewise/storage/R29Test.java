package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R29: every name people have comes back byte for byte; what no file can carry is refused")
class R29Test {
    @TempDir
    private Path folder;

    private SqlStore store;

    @BeforeEach
    void open() {
        store = new CoachFile(folder).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Łukasiewicz",
                "محمد الأمين",
                "שָׁלוֹם",
                "李小龍",
                "नमस्ते",
                "Nguyễn Thị Hồng",
                "e\u0301 and \u00e9",
                "👩‍👩‍👧‍👦 family",
                "🏋🏽‍♀️",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎",
                "zero\u200bwidth\u200djoiner",
                "\u202eright to left override\u202c",
                "\u2066isolate\u2069",
                "Z̸̢a̵l̷g̶o̷",
                "\ufffd \uffff \udbff\udfff"
            })
    void comesBackAsItWas(String name) {
        Client client = SampleRecords.client(name);
        store.write(records -> {
            records.clients().save(client);
            return client;
        });
        String read =
                store.<List<Client>>read(r -> r.clients().all()).get(0).name().value();
        assertThat(read.getBytes(StandardCharsets.UTF_16BE)).isEqualTo(name.getBytes(StandardCharsets.UTF_16BE));
        assertThat(read).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUL \0 inside", "\0", "\ud83d alone", "alone \udc00", "\udc00\ud83d turned"})
    void isRefusedBeforeItReachesTheFile(String text) {
        assertThatThrownBy(() -> PersonalText.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {9_999, 10_000})
    void theLongestTextFitsHoweverManyBytesItTakes(int length) {
        Client client = SampleRecords.client("x");
        String longest = "ｗ".repeat(length);
        store.write(records -> {
            records.clients().save(client);
            records.drafts().keep("a/b", PersonalText.of(longest));
            return client;
        });
        assertThat(store.<String>read(r -> r.drafts().find("a/b").orElseThrow().value()))
                .isEqualTo(longest);
    }
}
