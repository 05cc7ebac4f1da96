package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.checkin.CheckInCode;
import org.hingewise.domain.checkin.CheckInQuestion;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.Reply.Reading;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a client is sent, and that its answers come back whole")
class CheckInTextsTest {
    private static final Moment ENDED = Moment.of(LocalDateTime.parse("2026-11-18T11:10"), ZoneId.of("Europe/Berlin"));
    private static final ReplyParser PARSER = new ReplyParser(CheckInTexts.reading());
    private static final Client MAYA = Client.named("Maya Okafor", MassUnit.KG, ENDED);
    private static final Session SESSION = new Session(
            Id.random(), MAYA.id(), null, null, ENDED, Familiarity.FAMILIAR, null, true, List.of(), PersonalText.EMPTY);

    private static Client client(Language language) {
        return MAYA.withLanguage(language);
    }

    private static CheckInRequest request(int seed) {
        return CheckInRequest.open(
                MAYA.id(), SESSION.id(), 24, CheckInCode.random(new Random(seed)), ENDED.plusMinutes(1440));
    }

    @Test
    void theMessageAsksInPlainWordsAndNamesTheCode() {
        CheckInRequest request = request(1);
        String message = CheckInTexts.message(request, MAYA, SESSION);
        assertThat(message)
                .startsWith(
                        "Hi Maya Okafor, after your training on Wednesday, 18 November a short check-in about your back.")
                .contains("1. How sore", "2. Where?", "3. Does it wake you", "9. Anything else")
                .contains("Code: " + request.code().shown())
                .doesNotContain("{");
        assertThat(CheckInTexts.message(request, MAYA, null))
                .startsWith("Hi Maya Okafor, a short check-in about your back.");
        assertThat(CheckInTexts.message(request, client(Language.GERMAN), SESSION))
                .contains("Mittwoch, 18. November", "3. Weckt es dich nachts?");
    }

    @Test
    void aNameWithBracesAndQuotesIsOnlyAName() {
        Client odd = Client.named("{0} O’Neil’s 'x' 3: yes", MassUnit.KG, ENDED);
        assertThat(CheckInTexts.message(request(2), odd, SESSION)).startsWith("Hi {0} O’Neil’s 'x' 3: yes, after your");
    }

    @Test
    void everyLanguageHasEveryKeyAndTheSamePlaceholders() {
        CheckInWords english = CheckInWords.of(Language.ENGLISH);
        for (Language language : Language.values()) {
            CheckInWords words = CheckInWords.of(language);
            assertThat(words.keys()).isEqualTo(english.keys());
            for (String key : english.keys()) {
                assertThat(words.pattern(key)).as(key).isNotBlank();
                if (!key.startsWith("read.")) {
                    assertThat(words.pattern(key)).as(key).doesNotContain("'");
                }
                assertThat(words.pattern(key).contains("{0}"))
                        .as(key)
                        .isEqualTo(english.pattern(key).contains("{0}"));
                assertThat(words.pattern(key))
                        .as(key)
                        .doesNotContainPattern(Pattern.compile(
                                "\\b(slipped|damaged?|never|unsafe|verrutscht|kaputt)\\b", Pattern.CASE_INSENSITIVE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A message that comes back unanswered, whole or quoted, answers nothing")
    void aMessageSentBackUnansweredAnswersNothing(Language language) {
        String message = CheckInTexts.message(request(3), client(language), SESSION);
        assertThat(PARSER.read(message)).isEqualTo(new Reading.Refused(Reply.Reason.NO_ANSWER, ""));
        assertThat(PARSER.read("> " + message.replace("\n", "\n> ")))
                .isEqualTo(new Reading.Refused(Reply.Reason.NO_ANSWER, ""));
        assertThat(PARSER.read(message.replace("\n", " "))).isEqualTo(new Reading.Refused(Reply.Reason.NO_ANSWER, ""));
    }

    /** What a client means, and ways to write it down. */
    private record Meant(Integer score, Set<BackRegion> regions, Map<WarningQuestion, Answer> answers) {
        static Meant random(Random random) {
            Set<BackRegion> regions = EnumSet.noneOf(BackRegion.class);
            for (BackRegion region : BackRegion.values()) {
                if (random.nextInt(5) == 0 && regions.size() < 4) {
                    regions.add(region);
                }
            }
            Map<WarningQuestion, Answer> answers = new EnumMap<>(WarningQuestion.class);
            for (WarningQuestion question : WarningQuestion.values()) {
                int n = random.nextInt(3);
                if (n < 2) {
                    answers.put(question, n == 0 ? Answer.NO : Answer.YES);
                }
            }
            return new Meant(random.nextInt(11), regions, answers);
        }

        String value(CheckInQuestion question, CheckInWords words) {
            return switch (question) {
                case SCORE -> Integer.toString(score);
                case PLACE ->
                    regions.stream()
                            .map(r -> words.get("place." + r.name().toLowerCase(Locale.ROOT)))
                            .collect(Collectors.joining(", "));
                default -> {
                    Answer answer = answers.get(question.sign().orElseThrow());
                    yield answer == null ? "" : words.get(answer == Answer.YES ? "word.yes" : "word.no");
                }
            };
        }
    }

    /** The whole message with the answers behind its lines; each on the same line or on the next. */
    private static String filled(String message, Meant meant, CheckInWords words, String between) {
        return message.lines()
                .map(line -> Stream.of(CheckInQuestion.values())
                        .filter(q -> line.startsWith(q.number() + ". "))
                        .map(q -> line + between + meant.value(q, words))
                        .findFirst()
                        .orElse(line))
                .collect(Collectors.joining("\n"));
    }

    private static String listed(
            Meant meant, CheckInWords words, List<CheckInQuestion> order, String mark, String join) {
        return order.stream()
                .filter(q -> !meant.value(q, words).isEmpty())
                .map(q -> q.number() + mark + meant.value(q, words))
                .collect(Collectors.joining(join));
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsMeantComesBackHoweverItIsWritten(Language language) {
        CheckInWords words = CheckInWords.of(language);
        Random random = new Random(7);
        for (int n = 0; n < 120; n++) {
            Meant meant = Meant.random(random);
            CheckInRequest request = request(n);
            String message = CheckInTexts.message(request, client(language), SESSION);
            String code = request.code().shown();
            List<CheckInQuestion> order = new ArrayList<>(List.of(CheckInQuestion.values()));
            Collections.shuffle(order, random);
            String quoted = "> " + message.replace("\n", "\n> ");
            for (String reply : List.of(
                    filled(message, meant, words, " "),
                    filled(message, meant, words, "\n"),
                    filled(message, meant, words, "\n\n"),
                    filled(message.replace("\n", "\r\n"), meant, words, " - "),
                    code + "\n" + listed(meant, words, order, ": ", "\n"),
                    code.toLowerCase(Locale.ROOT) + " " + listed(meant, words, order, ": ", "; "),
                    listed(meant, words, order, ") ", "\n").toUpperCase(Locale.ROOT) + "\n" + code,
                    listed(meant, words, order, ". ", "\n") + "\n\n" + quoted,
                    code + " " + listed(meant, words, order, "=", " ; "))) {
                Reading reading = PARSER.read(reply);
                assertThat(reading).as(reply).isInstanceOf(Reading.Read.class);
                Reply read = ((Reading.Read) reading).reply();
                assertThat(read.code()).as(reply).isEqualTo(request.code());
                assertThat(read.score()).as(reply).isEqualTo(meant.score());
                assertThat(read.regions()).as(reply).isEqualTo(meant.regions());
                assertThat(read.answers()).as(reply).isEqualTo(meant.answers());
                assertThat(read.unclear()).as(reply).isEmpty();
                assertThat(read.words()).as(reply).isEmpty();
            }
        }
    }
}
