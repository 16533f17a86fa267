package org.tasket.web.mail;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.mail.HabitView;
import org.tasket.mail.OwnMail;
import org.tasket.mail.Quiet;
import org.tasket.mail.Refusal;
import org.tasket.mail.SetHabit;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What of the reader's notices comes by mail, and when. */
@Named
@ViewScoped
public class ChoicesBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int HOURS = 24;

  /** What stands there before somebody wants quiet hours. */
  private static final Quiet EVENING_TO_MORNING = new Quiet(20, 7);

  @Inject transient OwnMail mail;
  @Inject SignedIn signedIn;
  @Inject Say say;

  private final Map<String, String> choices = new HashMap<>();
  private long version;
  private boolean quiet;
  private int from;
  private int until;
  private String zone;
  private String language;

  public void load() {
    HabitView habit = mail.habit(signedIn.actor());
    habit.choices().forEach((topic, pace) -> choices.put(topic.name(), pace.name()));
    version = habit.version();
    quiet = habit.quiet().isPresent();
    Quiet hours = habit.quiet().orElse(EVENING_TO_MORNING);
    from = hours.from();
    until = hours.until();
    zone = habit.zone().getId();
    language = habit.language().map(Locale::getLanguage).orElse("");
  }

  public void save() {
    mail.choose(signedIn.actor(), version, chosen());
    Notices.done("done.choices");
    Goto.choices();
  }

  private SetHabit chosen() {
    Map<NoticeTopic, NoticePace> chosen = new EnumMap<>(NoticeTopic.class);
    for (NoticeTopic topic : NoticeTopic.values()) {
      chosen.put(topic, NoticePace.valueOf(choices.get(topic.name())));
    }
    return new SetHabit(
        chosen,
        Optional.of(new Quiet(from, until)).filter(hours -> quiet),
        Texts.given(zone),
        Texts.given(language));
  }

  /** A topic, how it is called, and how soon one can hear of it. */
  public record Topic(String code, String name, List<Pace> paces) {}

  /** A pace, and how it is called. */
  public record Pace(String code, String name) {}

  public List<Topic> getTopics() {
    Words words = Words.in(say.locale());
    return Arrays.stream(NoticeTopic.values()).map(topic -> topic(topic, words)).toList();
  }

  private static Topic topic(NoticeTopic topic, Words words) {
    return new Topic(
        topic.name(),
        words.text("topic." + topic),
        topic.paces().stream()
            .map(pace -> new Pace(pace.name(), words.text("pace." + pace)))
            .toList());
  }

  /** Whether the house sends mail at all. */
  public boolean isSent() {
    return mail.isSent();
  }

  /** The reader's mail address is refused. */
  public Optional<Refusal> getRefusal() {
    return mail.refusal(signedIn.actor());
  }

  /** The hours of a day, as a clock shows them. */
  public Map<Integer, String> getHours() {
    Map<Integer, String> hours = new LinkedHashMap<>();
    IntStream.range(0, HOURS).forEach(hour -> hours.put(hour, say.text("choices.hour", hour)));
    return hours;
  }

  /** The zones of the world's places. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equals(zone) || isAPlace(id))
        .sorted()
        .toList();
  }

  private static boolean isAPlace(String zone) {
    return zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
  }

  public Map<String, String> getChoices() {
    return choices;
  }

  public boolean isQuiet() {
    return quiet;
  }

  public void setQuiet(boolean quiet) {
    this.quiet = quiet;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }

  public int getUntil() {
    return until;
  }

  public void setUntil(int until) {
    this.until = until;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
