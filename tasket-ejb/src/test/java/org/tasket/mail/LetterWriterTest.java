package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Translated;
import org.tasket.calendar.Appointment;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Appointment.When;
import org.tasket.calendar.Invitation;
import org.tasket.notice.Deed;
import org.tasket.notice.Due;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.About;
import org.tasket.notice.NoticeView.Said;
import org.tasket.notice.NoticeView.Way;
import org.tasket.person.Actor;
import org.tasket.person.Addressee;
import org.tasket.person.PersonView;
import org.tasket.person.WayIn;
import org.tasket.platform.Reason;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.Words;

class LetterWriterTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final String SITE = "https://intranet.example.org/tasket";
  private static final Optional<PersonView> BERTIL =
      Optional.of(new PersonView(ID, "Bertil O'Hög", "Environment", Locale.ENGLISH));

  private ZoneId clocks = HELSINKI;

  private final LetterWriter writer =
      new LetterWriter(
          SettingsFixtures.settings(
              Map.of("tasket.public-url", SITE, "tasket.zone", "Europe/Helsinki")),
          new LetterForms(),
          new StopKeys() {
            @Override
            synchronized StopTokens tokens() {
              return new StopTokens(new byte[32]);
            }
          });

  private static NoticeView notice(NoticeKind kind, String title) {
    return new NoticeView(
        ID,
        kind,
        AT,
        false,
        BERTIL,
        Optional.of(new About(ID, title, "sv")),
        Optional.of(ID),
        Optional.empty(),
        Optional.of(ID),
        Optional.empty(),
        Said.NOTHING,
        Optional.empty(),
        Optional.of(new Way("/taskets/" + ID, Deed.LOOK)),
        false);
  }

  private static NoticeView due(NoticeKind kind, Due.What what, Instant at, Optional<ZoneId> zone) {
    NoticeView notice = notice(kind, "A page");
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.read(),
        Optional.empty(),
        notice.tasket(),
        notice.claim(),
        notice.board(),
        notice.seenOn(),
        notice.search(),
        notice.said(),
        Optional.of(new Due(what, at, zone)),
        notice.way(),
        false);
  }

  private static NoticeView leading(NoticeKind kind, Optional<Way> way) {
    NoticeView notice = notice(kind, "A page");
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.read(),
        notice.by(),
        notice.tasket(),
        notice.claim(),
        notice.board(),
        notice.seenOn(),
        notice.search(),
        notice.said(),
        notice.due(),
        way,
        false);
  }

  private Letter letter(String language, NoticeView... news) {
    return letter(language, Optional.empty(), news);
  }

  private Letter letter(String language, Optional<BoardSaying> saying, NoticeView... news) {
    Addressee aino =
        new Addressee(
            new Actor(ID, Set.of(), WayIn.JOB),
            "Aino Äijö",
            "aino@example.org",
            Locale.forLanguageTag(language));
    return writer.letter(Parcel.of(ID, aino, clocks, List.of(news)).with(saying));
  }

  @Test
  void saysInBothFormsWhatHappenedToWhatByWhomAndWhere() {
    Letter letter = letter("fi", notice(NoticeKind.CLAIMED, "Läs en broschyr"));

    assertThat(letter.subject()).isEqualTo("Kollega varasi paikan: Läs en broschyr");
    assertThat(letter.text())
        .contains(
            "Hei Aino Äijö",
            "Kollega varasi paikan",
            "Läs en broschyr",
            "Bertil O'Hög · 3.12.2026 klo 14.00",
            SITE + "/taskets/" + ID,
            SITE + "/notices",
            SITE + "/me/notices",
            SITE + "/mail/stop?t=")
        .doesNotContain("<", "&");
    assertThat(letter.stop().toString()).startsWith(SITE + "/mail/stop?t=");
    assertThat(letter.html())
        .contains(
            "<html lang=\"fi\">",
            "<p class=\"title\" lang=\"sv\">Läs en broschyr</p>",
            "Bertil O&#39;Hög · 3.12.2026 klo 14.00",
            "href=\"" + SITE + "/taskets/" + ID + "\"");
  }

  private static NoticeView saying(NoticeKind kind, Said said) {
    NoticeView notice = notice(kind, "A page");
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.read(),
        notice.by(),
        notice.tasket(),
        notice.claim(),
        notice.board(),
        notice.seenOn(),
        notice.search(),
        said,
        notice.due(),
        notice.way(),
        false);
  }

  @Test
  void whatFitsASavedSearchNamesItAndLeadsToIt() {
    NoticeView notice = notice(NoticeKind.FOUND, "A page");
    NoticeView found =
        new NoticeView(
            notice.id(),
            notice.kind(),
            notice.at(),
            notice.read(),
            Optional.empty(),
            notice.tasket(),
            Optional.empty(),
            notice.board(),
            notice.seenOn(),
            Optional.of(new NoticeView.Search(ID, "Palms & ferns")),
            notice.said(),
            notice.due(),
            notice.way(),
            false);

    Letter letter = letter("en", found);

    assertThat(letter.text())
        .contains("A tasket opened that fits your saved search “Palms & ferns”")
        .contains("/me/searches/" + ID);
    assertThat(letter.html())
        .contains("Palms &amp; ferns")
        .contains("<a href=\"" + SITE + "/me/searches/" + ID + "\">");
    assertThat(letter("en", notice).text()).doesNotContain("/me/searches/");
  }

  private static Said because(String reason, String words) {
    return new Said(Reason.kept(reason, words), Optional.empty());
  }

  @Test
  void quotesWhatWasSaidWithItLineByLine() {
    NoticeView returned =
        saying(NoticeKind.RETURNED, because("Two <b>pages</b>", "The second\n\n-- \nand third"));
    Letter letter = letter("en", returned);

    assertThat(letter.text())
        .contains("A page\n> Two <b>pages</b>\n> The second\n> --\n> and third\nBertil");
    assertThat(letter.html())
        .contains("<p>Two &lt;b&gt;pages&lt;/b&gt;</p>\n<p>The second</p>\n<p>--</p>")
        .doesNotContain("<b>");
    assertThat(letter("en", returned, returned).html())
        .contains("<p>Two &lt;b&gt;pages&lt;/b&gt;</p>");
    assertThat(letter("en", notice(NoticeKind.RETURNED, "A page")).html())
        .doesNotContain("<blockquote>");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Your work was confirmed, and you were thanked'",
    "fi, 'Työsi vahvistettiin, ja sinua kiitettiin'",
    "sv, 'Ditt arbete bekräftades, och du fick ett tack'"
  })
  void whoWasThankedHearsSoWithTheLineOfThanks(String language, String sentence) {
    Letter letter =
        letter(
            language,
            saying(NoticeKind.CONFIRMED, new Said(Optional.empty(), Optional.of("${7*191} & co"))));

    assertThat(letter.subject()).isEqualTo(sentence + ": A page");
    assertThat(letter.text()).contains(sentence, "> ${7*191} & co");
    assertThat(letter.html()).contains("<p>${7*191} &amp; co</p>");
  }

  @Test
  void timesAreThoseOfTheReadersLanguage() {
    NoticeView notice = notice(NoticeKind.CLAIMED, "A page");

    assertThat(letter("en", notice).text()).contains("3 Dec 2026, 14:00");
    assertThat(letter("sv", notice).text()).contains("3 dec. 2026 kl. 14.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>bold</b>", "${7*191}", "#{7*191}", "[=7*191]", "<#assign x=1>${x}"})
  void whatPeopleWroteIsEscapedAndNeverATemplate(String title) {
    Letter letter = letter("en", notice(NoticeKind.CLAIMED, title));

    assertThat(letter.html()).doesNotContain("1337", "<b>", "<#");
    assertThat(letter.text()).contains(title).doesNotContain("1337");
  }

  private static Stream<Arguments> kindsInLanguages() {
    return Arrays.stream(NoticeKind.values())
        .flatMap(kind -> Words.LANGUAGES.stream().map(to -> Arguments.of(kind, to.getLanguage())));
  }

  @ParameterizedTest
  @MethodSource("kindsInLanguages")
  void everyKindIsSaidInTheReadersLanguageAndInNoOther(NoticeKind kind, String language) {
    String sentence = Words.in(Locale.forLanguageTag(language)).text("notice." + kind);
    Letter letter = letter(language, notice(kind, "Lies 7 Seiten"));

    assertThat(sentence).isNotBlank();
    assertThat(letter.subject()).isEqualTo(sentence + ": Lies 7 Seiten");
    assertThat(letter.text())
        .contains("\n\n" + sentence + "\nLies 7 Seiten\nBertil O'Hög · ")
        .doesNotContain("notice.", "topic.", "deed.", "due.", "mail.", "{", "\n\n\n");
    assertThat(letter.html())
        .contains("<html lang=\"" + language + "\">", "<h1>", "Lies 7 Seiten</p>")
        .doesNotContain("<h1></h1>", "notice." + kind);
    assertThat(saidInOthers(language))
        .isNotEmpty()
        .allSatisfy(
            words -> {
              assertThat(letter.text()).doesNotContain(words);
              assertThat(letter.html()).doesNotContain(words);
            });
  }

  /** What a mail says in the other languages, as far as it is not the same in this one. */
  private static List<String> saidInOthers(String language) {
    ResourceBundle own = bundle(Locale.forLanguageTag(language));
    return Words.LANGUAGES.stream()
        .filter(other -> !other.getLanguage().equals(language))
        .map(LetterWriterTest::bundle)
        .flatMap(
            other ->
                other.keySet().stream()
                    .filter(key -> key.matches("(notice|topic|deed|due|mail)\\..*"))
                    .filter(key -> !other.getString(key).equals(own.getString(key)))
                    .map(key -> other.getString(key).replaceAll("\\{.*", "").strip()))
        .filter(words -> words.length() > 5)
        .toList();
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "org.tasket.words",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | BEGINS | Begins 26 Mar 2028, 14:00",
        "fi | BEGINS | Alkaa 26.3.2028 klo 14.00",
        "sv | BEGINS | Börjar 26 mars 2028 kl. 14.00",
        "en | DELIVER_BY | Deliver by 26 Mar 2028, 14:00",
        "fi | DELIVER_BY | Luovuta viimeistään 26.3.2028 klo 14.00",
        "sv | DELIVER_BY | Leverera senast 26 mars 2028 kl. 14.00",
        "en | ANSWER_BY | Answer by 26 Mar 2028, 14:00",
        "fi | ANSWER_BY | Vastaa viimeistään 26.3.2028 klo 14.00",
        "sv | ANSWER_BY | Svara senast 26 mars 2028 kl. 14.00",
        "en | ENDS | Ends 26 Mar 2028, 14:00",
        "fi | ENDS | Päättyy 26.3.2028 klo 14.00",
        "sv | ENDS | Slutar 26 mars 2028 kl. 14.00"
      })
  void aReminderSaysTheTimeOfWhichItRemindsAndNotItsOwn(
      String language, Due.What what, String said) {
    Instant afterTheNight = ZonedDateTime.of(2028, 3, 26, 14, 0, 0, 0, HELSINKI).toInstant();
    Letter letter =
        letter(language, due(NoticeKind.SESSION_SOON, what, afterTheNight, Optional.of(HELSINKI)));

    assertThat(letter.text()).contains("\nA page\n" + said + "\n").doesNotContain("2026");
    assertThat(letter.html()).contains("<p class=\"due\">" + said + "</p>").doesNotContain("2026");
  }

  @Test
  void whatIsNoReminderSaysBoth() {
    assertThat(
            letter("en", due(NoticeKind.ACCEPTED, Due.What.DELIVER_BY, AT, Optional.empty()))
                .text())
        .contains("\nDeliver by 3 Dec 2026, 14:00\n3 Dec 2026, 14:00\n");
  }

  @Test
  void timesAreByTheReadersClocksAndASessionsByThoseOfItsPlaceWithTheirName() {
    clocks = ZoneId.of("America/New_York");
    Instant start = Instant.parse("2026-12-04T08:00:00Z");

    assertThat(letter("en", notice(NoticeKind.CLAIMED, "A page")).text())
        .contains("3 Dec 2026, 07:00 (Eastern Time)");
    assertThat(
            letter("en", due(NoticeKind.HOLD_ENDING, Due.What.DELIVER_BY, start, Optional.empty()))
                .text())
        .contains("Deliver by 4 Dec 2026, 03:00 (Eastern Time)");
    assertThat(
            letter(
                    "en",
                    due(NoticeKind.SESSION_SOON, Due.What.BEGINS, start, Optional.of(HELSINKI)))
                .text())
        .contains("Begins 4 Dec 2026, 10:00\n");
  }

  @Test
  void theWayIsCalledByWhatIsDoneThere() {
    Optional<Way> confirming = Optional.of(new Way("/claims/" + ID + "/confirm", Deed.CONFIRM));
    NoticeView delivered = leading(NoticeKind.DELIVERED, confirming);
    String address = SITE + "/claims/" + ID + "/confirm";

    assertThat(letter("en", delivered).text())
        .contains("Look at the work and confirm it: " + address);
    assertThat(letter("sv", delivered).text())
        .contains("Titta på arbetet och bekräfta det: " + address);
    assertThat(letter("fi", delivered).html())
        .contains("href=\"" + address + "\">Katso työ ja vahvista se</a>");
    assertThat(letter("en", delivered, delivered).html())
        .contains("href=\"" + address + "\">Look at the work and confirm it</a>");
  }

  @Test
  void whereThereIsNoPageForItsReaderTheWayIsToTheirNotices() {
    assertThat(letter("en", leading(NoticeKind.SUPERVISOR_INFORMED, Optional.empty())).text())
        .contains("A page", "Bertil O'Hög", "Open in Tasket: " + SITE + "/notices");
  }

  @Test
  void wordsOfWhichNobodyKnowsTheLanguageAreNotSaidToBeInTheReaders() {
    assertThat(letter("fi", saying(NoticeKind.RETURNED, because("Two pages", null))).html())
        .contains("<blockquote lang=\"\">");
    assertThat(telling(false, new Hours(AT, AT.plusSeconds(5_400), HELSINKI)).html())
        .contains("<p class=\"title\" lang=\"\">A page</p>");
  }

  @Test
  void severalThingsGoInOneAndNoMoreThanOneCanRead() {
    NoticeView one = notice(NoticeKind.CLAIMED, "A page");

    Letter two = letter("en", one, notice(NoticeKind.DELIVERED, "Another"));
    assertThat(two.subject()).isEqualTo("2 new things in Tasket");
    assertThat(two.text())
        .containsSubsequence("HELPERS ON YOUR TASKETS", "A page", "Another")
        .doesNotContain("more than fits");

    Letter many = letter("en", Collections.nCopies(21, one).toArray(NoticeView[]::new));
    assertThat(many.subject()).isEqualTo("20+ new things in Tasket");
    assertThat(many.text()).contains("There is more than fits into one mail.");
  }

  private Letter telling(boolean cancelled, When when, NoticeView... news) {
    Appointment appointment =
        new Appointment(
            ID.toString(),
            1,
            when,
            "A page",
            List.of(),
            Optional.empty(),
            URI.create(SITE + "/taskets/" + ID),
            true);
    Addressee aino =
        new Addressee(
            new Actor(ID, Set.of(), WayIn.JOB), "Aino", "aino@example.org", Locale.ENGLISH);
    return writer.letter(
        Parcel.of(ID, aino, clocks, List.of(news))
            .telling(Optional.of(new Invitation(appointment, cancelled))));
  }

  @Test
  void whatACalendarIsToldIsSaidInWordsToo() {
    Letter invited = telling(false, new Hours(AT, AT.plusSeconds(5_400), HELSINKI));
    assertThat(invited.subject()).isEqualTo("For your calendar: A page");
    assertThat(invited.text())
        .contains(
            "Attached for your calendar\nA page\n3 Dec 2026, 14:00 – 15:30\n"
                + SITE
                + "/taskets/"
                + ID);
    assertThat(invited.html()).contains("<h1>Attached for your calendar</h1>");

    Letter gone = telling(true, new Day(LocalDate.of(2026, 12, 3)));
    assertThat(gone.subject()).isEqualTo("No longer in your calendar: A page");
    assertThat(gone.text()).contains("No longer in your calendar\nA page\n3 Dec 2026\n");
  }

  @Test
  void aSessionOfSeveralDaysIsSaidWithBothAndOneElsewhereByTheClocksThere() {
    assertThat(telling(false, new Hours(AT, AT.plus(Duration.ofDays(2)), HELSINKI)).text())
        .contains("\n3 Dec 2026, 14:00 – 5 Dec 2026, 14:00\n");
    ZoneId brussels = ZoneId.of("Europe/Brussels");
    assertThat(telling(false, new Hours(AT, AT.plus(Duration.ofHours(1)), brussels)).text())
        .contains("\n3 Dec 2026, 13:00 – 14:00 (Central European Time)\n");
  }

  @Test
  void whereThereIsNewsTheSubjectIsThatOfTheNews() {
    Letter letter =
        telling(
            false,
            new Hours(AT, AT.plusSeconds(60), HELSINKI),
            notice(NoticeKind.ACCEPTED, "A page"));

    assertThat(letter.subject()).startsWith("You were accepted");
    assertThat(letter.html()).contains("<h2>Attached for your calendar</h2>");
  }

  private Letter from(String paragraph, String signature) {
    BoardSaying saying =
        new BoardSaying(
            new Translated("Texts <1>", "Tekstit", "Texter"),
            Optional.of(new Translated(paragraph, "Tervetuloa", "Välkommen")),
            Optional.of(Translated.same(signature)));
    return letter("en", Optional.of(saying), notice(NoticeKind.CLAIMED, "A page"));
  }

  @Test
  void aBoardAddsAParagraphAndItsSignatureInTheReadersLanguage() {
    Letter letter = from("Come to **lunch** on [Friday](https://example.org/lunch).", "The board");

    assertThat(letter.text())
        .containsSubsequence(
            "A page", "Texts <1>", "Come to **lunch** on [Friday]", "The board", "-- ");
    assertThat(letter.html())
        .contains("Texts &lt;1&gt;", "<strong>lunch</strong>", "href=\"https://example.org/lunch\"")
        .doesNotContain("Tervetuloa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[here](javascript:alert(1))",
        "${7*191}",
        "<#assign x=7*191>${x}",
        "<@x/>",
        "[#if true]1337[/#if]"
      })
  void whatABoardSaysIsSanitisedAndNeverATemplate(String words) {
    Letter letter = from(words, words);

    assertThat(letter.text()).contains(words);
    assertThat(letter.html())
        .doesNotContain("<script", "<img", "javascript:alert(1)\"", "<#assign", "<@x")
        .doesNotContain(words.startsWith("[#if") ? "<p>1337</p>" : "1337");
  }

  @Test
  void whatABoardSaysIsNoHeader() {
    String words = "Hello\r\nBcc: everybody@example.org\r\n\r\nMore";
    Letter letter = from(words, words);

    assertThat(letter.subject()).isEqualTo("A colleague took a seat: A page");
    assertThat(letter.text()).contains("Bcc: everybody@example.org");
  }
}
