package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.CheckInCode;
import org.hingewise.domain.checkin.CheckInQuestion;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The check-in form is one page, and what it builds is a reply")
class CheckInFormTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-11-19T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String HOSTILE =
            "\"><script>document.title='owned'</script><img src=x onerror=alert(1)> &amp; O'Neil";
    private static final ReplyParser PARSER = new ReplyParser(CheckInTexts.reading());

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.find(folder.resolve("profile")).orElse(null);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static CheckInRequest request() {
        Client client = Client.named("Maya", MassUnit.KG, NOW);
        return CheckInRequest.open(client.id(), null, 24, CheckInCode.random(new Random(3)), NOW);
    }

    private static String page(Language language, String name) {
        return CheckInTexts.form(request(), Client.named(name, MassUnit.KG, NOW).withLanguage(language));
    }

    @ParameterizedTest
    @EnumSource
    void itNeedsNothingElseAndLoadsNothing(Language language) {
        String page = page(language, HOSTILE);
        assertThat(page)
                .contains("<html lang=\"" + language.code() + "\">", "default-src 'none'", "width=device-width")
                .contains("prefers-color-scheme: dark", request().code().shown())
                .doesNotContainPattern("%[a-zA-Z]+%")
                .doesNotContain("http://", "https://", "<link", "<img", "@import", "url(", "owned'</script>", "fetch(");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
    }

    @Test
    void whateverIsPutIntoAScriptCannotEndIt() {
        assertThat(CheckInForm.quoted("</script>\"\\'\u2028ü"))
                .isEqualTo("\"\\u003c/script\\u003e\\u0022\\u005c\\u0027\\u2028\\u00fc\"");
        assertThat(CheckInForm.escaped("<a href=\"x\">'&")).isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTappedInABrowserIsReadLikeAnyOtherReply(Language language) throws Exception {
        Browser page = open(language, "Maya Okafor");
        page.click("#q1-4");
        page.click("#q2-low_left");
        page.click("#q2-right_leg");
        for (int number = 3; number <= 8; number++) {
            page.click("#q" + number + (number == 5 ? "-yes" : "-no"));
        }
        page.ask("note.value = ' worse  since\\n8 pm, 3: yes '; note.dispatchEvent(new Event('input'))");
        Reply reply = read(page.ask("answers.value"));
        assertThat(reply.code()).isEqualTo(request().code());
        assertThat(reply.score()).isEqualTo(4);
        assertThat(reply.regions()).isEqualTo(Set.of(BackRegion.LOW_LEFT, BackRegion.RIGHT_LEG));
        for (WarningQuestion question : WarningQuestion.values()) {
            assertThat(reply.answer(question))
                    .as(question.name())
                    .isEqualTo(
                            switch (question) {
                                case SPREADING -> Answer.YES;
                                case ELSE -> Answer.NOT_ASKED;
                                default -> Answer.NO;
                            });
        }
        assertThat(reply.words()).isEqualTo("worse since 8 pm, 3: yes");
        assertThat(reply.unclear()).isEmpty();
        assertThat(page.ask("document.getElementById('urgent').hidden")).isEqualTo("true");
        assertThat(page.ask("document.getElementById('sudden').hidden")).isEqualTo("true");
        page.click("#q7-yes");
        assertThat(page.ask("document.getElementById('sudden').hidden")).isEqualTo("false");
        page.click("#q8-yes");
        assertThat(page.ask("document.getElementById('urgent').hidden")).isEqualTo("false");
        assertThat(read(page.ask("answers.value")).answer(WarningQuestion.BLADDER))
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerOfThePageIsUnderstood(Language language) throws Exception {
        Browser page = open(language, "Maya");
        for (BackRegion region : BackRegion.values()) {
            page.ask("form.reset()");
            page.click("#q2-" + region.name().toLowerCase(Locale.ROOT));
            assertThat(read(page.ask("answers.value")).regions()).isEqualTo(EnumSet.of(region));
        }
        for (int score = 0; score <= 10; score++) {
            page.click("#q1-" + score);
            assertThat(read(page.ask("answers.value")).score()).isEqualTo(score);
        }
    }

    @Test
    void nothingIsAnsweredBeforeSomethingIsTappedAndATapTakesItBack() throws Exception {
        Browser page = open(Language.ENGLISH, "Maya");
        assertThat(page.ask("answers.value")).isEmpty();
        page.click("#copy");
        assertThat(page.ask("status.textContent || document.getElementById('status').textContent"))
                .contains("Answer at least");
        page.click("#q3-no");
        assertThat(page.ask("answers.value")).isEqualTo(request().code().shown() + "\n3: no");
        page.click("#q3-no");
        assertThat(page.ask("answers.value")).isEmpty();
    }

    @Test
    void aHostileNameIsOnlyANameAndNothingIsLoaded() throws Exception {
        Browser page = open(Language.ENGLISH, HOSTILE);
        assertThat(page.ask("document.title")).isEqualTo("How is your back?");
        assertThat(page.ask("document.querySelector('.muted').textContent")).contains(HOSTILE);
        assertThat(page.ask("performance.getEntriesByType('resource').length")).isEqualTo("0");
    }

    @Test
    void itFitsAPhoneAndEveryTargetIsLargeEnoughForAThumb() throws Exception {
        Browser page = open(Language.GERMAN, "Maya");
        page.phone();
        assertThat(page.ask("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo("true");
        assertThat(page.ask("Array.from(document.querySelectorAll('label.pick, button')).filter(b => b.offsetHeight"
                        + " > 0 && (b.offsetHeight < 44 || b.offsetWidth < 44)).length"))
                .isEqualTo("0");
        assertThat(page.ask("document.querySelectorAll('fieldset > legend').length"))
                .isEqualTo(Integer.toString(CheckInQuestion.values().length));
    }

    private static Reply read(String text) {
        assertThat(PARSER.read(text)).as(text).isInstanceOf(Reply.Reading.Read.class);
        return ((Reply.Reading.Read) PARSER.read(text)).reply();
    }

    private static Browser open(Language language, String name) throws Exception {
        assumeTrue(browser != null, "no Chromium is installed: the check-in form is not tried in a browser");
        Path file = folder.resolve("form-" + language.code() + ".html");
        Files.writeString(file, page(language, name));
        browser.open(file.toUri());
        return browser;
    }
}
