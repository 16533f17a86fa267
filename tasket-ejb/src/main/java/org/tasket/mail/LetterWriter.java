package org.tasket.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.calendar.Appointment;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Appointment.When;
import org.tasket.calendar.Invitation;
import org.tasket.notice.Deed;
import org.tasket.notice.NoticeTopic;
import org.tasket.notice.NoticeView;
import org.tasket.person.Addressee;
import org.tasket.person.PersonView;
import org.tasket.platform.Settings;
import org.tasket.platform.Words;

/**
 * Writes letters, in the reader's language and by the clocks of their choice. Links begin with
 * {@code tasket.public-url}, and lead to where something is done, not to its doing.
 */
@Dependent
class LetterWriter {

  /** Made once: to look up how a language writes them takes longer than to write a letter. */
  private static final Map<Locale, DateTimeFormatter> DATES = new ConcurrentHashMap<>();

  private static final Map<Locale, DateTimeFormatter> TIMES = new ConcurrentHashMap<>();

  private final Settings settings;
  private final LetterForms forms;
  private final StopKeys keys;

  @Inject
  LetterWriter(Settings settings, LetterForms forms, StopKeys keys) {
    this.settings = settings;
    this.forms = forms;
    this.keys = keys;
  }

  Letter letter(Parcel parcel) {
    Addressee to = parcel.to();
    Words words = Words.in(to.language());
    URI stop = stop(parcel);
    Map<String, Object> said = said(parcel, words, stop);
    return new Letter(
        parcel.mail(),
        to.name(),
        to.address(),
        to.language(),
        subject(parcel, words),
        forms.plain(said),
        forms.html(said),
        stop,
        parcel.invitation());
  }

  private URI stop(Parcel parcel) {
    return URI.create(settings.publicUrl() + "/mail/stop?t=" + keys.tokens().of(parcel.mail()));
  }

  private Map<String, Object> said(Parcel parcel, Words words, URI stop) {
    Addressee to = parcel.to();
    Map<String, Object> said = new HashMap<>();
    said.put("language", to.language().getLanguage());
    said.put("subject", subject(parcel, words));
    said.put("greeting", words.text("mail.greeting", to.name()));
    said.put("several", parcel.news().size() > 1);
    said.put("sections", sections(parcel, words));
    said.put("open", Deed.LOOK.label(to.language()));
    said.put("more", parcel.more() ? words.text("mail.more") : "");
    parcel
        .invitation()
        .ifPresent(invitation -> said.put("calendar", calendar(invitation, to.language())));
    parcel.saying().ifPresent(saying -> said.put("board", saying.in(to.language())));
    said.put("all", words.text("mail.all"));
    said.put("allAt", settings.publicUrl() + "/notices");
    said.put("why", words.text("mail.why"));
    said.put("choose", words.text("mail.choose"));
    said.put("chooseAt", settings.publicUrl() + "/me/notices");
    said.put("stop", words.text("mail.stop"));
    said.put("stopAt", stop.toString());
    return said;
  }

  /** What is new by topic, in the order of the topics, and within one the newest first. */
  private List<Map<String, Object>> sections(Parcel parcel, Words words) {
    Map<NoticeTopic, List<NoticeView>> topics = new EnumMap<>(NoticeTopic.class);
    for (NoticeView notice : parcel.news()) {
      topics.computeIfAbsent(notice.kind().topic(), topic -> new ArrayList<>()).add(notice);
    }
    return topics.entrySet().stream()
        .map(
            topic ->
                Map.<String, Object>of(
                    "heading", words.text("topic." + topic.getKey()),
                    "news", topic.getValue().stream().map(one -> piece(one, parcel)).toList()))
        .toList();
  }

  private Map<String, Object> piece(NoticeView notice, Parcel parcel) {
    Locale language = parcel.to().language();
    String path = notice.way().map(NoticeView.Way::path).orElse("/notices");
    return Map.of(
        "sentence", notice.sentence(language),
        "title", title(notice, language),
        "titleLanguage", titleLanguage(notice, language),
        "at", settings.publicUrl() + path,
        "deed", notice.way().map(NoticeView.Way::deed).orElse(Deed.LOOK).label(language),
        "due", due(notice, parcel),
        "facts", facts(notice, parcel),
        "said", said(notice),
        "search", notice.search().map(any -> Words.in(language).text("mail.search")).orElse(""),
        "searchAt", notice.search().map(one -> settings.publicUrl() + one.path()).orElse(""));
  }

  /** A session by the clocks of its own place, all else by the reader's. */
  private String due(NoticeView notice, Parcel parcel) {
    Locale language = parcel.to().language();
    return notice
        .due()
        .map(
            due ->
                due.sentence(
                    when(due.at(), due.zone().orElse(parcel.clocks()), language), language))
        .orElse("");
  }

  /** Line by line, as it was typed. */
  private static List<String> said(NoticeView notice) {
    return notice.said().pieces().stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Map<String, Object> calendar(Invitation invitation, Locale language) {
    Appointment appointment = invitation.appointment();
    return Map.of(
        "sentence",
        Words.in(language).text(invitation.cancelled() ? "mail.cancelled" : "mail.invited"),
        "title",
        appointment.title(),
        "when",
        when(appointment.when(), language),
        "at",
        appointment.link().toString());
  }

  /** By the clocks of the session's own place; of another place than the house's by name. */
  private String when(When when, Locale language) {
    if (when instanceof Hours hours) {
      return named(span(hours, language), hours.zone(), language);
    }
    return date(language).format(((Day) when).day());
  }

  private static String span(Hours hours, Locale language) {
    ZonedDateTime start = hours.start().atZone(hours.zone());
    ZonedDateTime end = hours.end().atZone(hours.zone());
    return when(start, language)
        + " – "
        + (start.toLocalDate().equals(end.toLocalDate())
            ? time(language).format(end)
            : when(end, language));
  }

  private static String subject(Parcel parcel, Words words) {
    List<NoticeView> news = parcel.news();
    if (news.isEmpty()) {
      Invitation invitation = parcel.invitation().orElseThrow();
      return words.text(
          invitation.cancelled() ? "mail.subject.cancelled" : "mail.subject.invited",
          invitation.appointment().title());
    }
    if (news.size() > 1) {
      return words.text("mail.subject.several", news.size() + (parcel.more() ? "+" : ""));
    }
    Locale language = parcel.to().language();
    NoticeView only = news.get(0);
    String title = title(only, language);
    return title.isEmpty() ? only.sentence(language) : only.sentence(language) + ": " + title;
  }

  private static String title(NoticeView notice, Locale language) {
    return notice
        .tasket()
        .map(NoticeView.About::title)
        .or(() -> notice.board().map(board -> board.title().in(language)))
        .orElse("");
  }

  private static String titleLanguage(NoticeView notice, Locale language) {
    return notice.tasket().map(NoticeView.About::language).orElse(language.getLanguage());
  }

  /** Who did it and when; of a reminder it does not matter when it was written. */
  private String facts(NoticeView notice, Parcel parcel) {
    String at =
        notice.kind().isReminder() && notice.due().isPresent()
            ? ""
            : when(notice.at(), parcel.clocks(), parcel.to().language());
    String by = notice.by().map(PersonView::name).orElse("");
    return Stream.of(by, at).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** By some clocks; by others than the house's with their name. */
  private String when(Instant time, ZoneId clocks, Locale language) {
    return named(when(time.atZone(clocks), language), clocks, language);
  }

  private String named(String time, ZoneId clocks, Locale language) {
    return clocks.equals(settings.zone())
        ? time
        : time + " (" + clocks.getDisplayName(TextStyle.FULL, language) + ")";
  }

  /** As people write it where the language is spoken; English as in Europe, with 24 hours. */
  private static String when(ZonedDateTime local, Locale language) {
    return Words.in(language)
        .text("mail.when", date(language).format(local), time(language).format(local));
  }

  private static DateTimeFormatter date(Locale language) {
    return DATES.computeIfAbsent(language, LetterWriter::dates);
  }

  private static DateTimeFormatter time(Locale language) {
    return TIMES.computeIfAbsent(
        language,
        any -> DateTimeFormatter.ofPattern(Words.in(language).text("calendar.clock"), language));
  }

  private static DateTimeFormatter dates(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    Locale spoken = english ? Locale.UK : language;
    return DateTimeFormatter.ofPattern(
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, spoken),
        spoken);
  }
}
