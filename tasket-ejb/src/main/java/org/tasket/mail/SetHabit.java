package org.tasket.mail;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Names;
import org.tasket.platform.Words;

/**
 * How somebody wants their mail from now on. What is left out is as usual.
 *
 * @param quiet empty where mail may come at any time
 * @param zone an IANA name; empty for the house's
 * @param language one that Tasket speaks; empty for the one that the directory names
 */
public record SetHabit(
    Map<NoticeTopic, NoticePace> choices,
    Optional<Quiet> quiet,
    Optional<String> zone,
    Optional<String> language) {

  private static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().map(Locale::getLanguage).toList();

  public SetHabit {
    choices = Map.copyOf(choices);
  }

  /**
   * Reads {@code {choices: {TOPIC: pace}, quiet: {from, until}, zone, language}}.
   *
   * @throws InvalidInput where something in it is not allowed
   */
  public static SetHabit read(Fields fields) {
    fields.taking(Set.of("choices", "quiet", "zone", "language"), Set.of("mail"));
    SetHabit read =
        new SetHabit(
            fields.object("choices", SetHabit::choices).orElse(Map.of()),
            fields.object("quiet", SetHabit::quiet),
            fields.text("zone"),
            fields.text("language"));
    fields.checked();
    return read;
  }

  private static Map<NoticeTopic, NoticePace> choices(Fields fields) {
    fields.taking(Set.copyOf(Names.of(NoticeTopic.class)));
    Map<NoticeTopic, NoticePace> choices = new EnumMap<>(NoticeTopic.class);
    for (NoticeTopic topic : NoticeTopic.values()) {
      fields.choice(topic.name(), NoticePace.class).ifPresent(pace -> choices.put(topic, pace));
    }
    return choices;
  }

  private static Quiet quiet(Fields fields) {
    fields.taking(Set.of("from", "until"));
    return new Quiet(hour(fields, "from"), hour(fields, "until"));
  }

  /** Whatever is no number is refused before anybody looks at the hour. */
  private static int hour(Fields fields, String name) {
    Optional<Integer> hour = fields.number(name);
    fields.checks().that(fields.has(name), fields.path(name), "missing");
    return hour.orElse(0);
  }

  /**
   * Looks at all of it at once.
   *
   * @throws InvalidInput naming every field that is wrong
   */
  void check() {
    Checks checks = new Checks();
    choices.forEach(
        (topic, pace) ->
            checks.oneOf(
                "choices." + topic,
                pace.name(),
                topic.paces().stream().map(NoticePace::name).toList()));
    quiet.ifPresent(
        hours -> {
          checks.number("quiet.from", hours.from(), 0, 23);
          checks.number("quiet.until", hours.until(), 0, 23);
          checks.that(hours.from() != hours.until(), "quiet.until", "quiet.never");
        });
    zone.ifPresent(
        name -> checks.that(ZoneId.getAvailableZoneIds().contains(name), "zone", "zone"));
    language.ifPresent(tag -> checks.oneOf("language", tag, LANGUAGES));
    checks.orThrow();
  }

  NoticePace of(NoticeTopic topic) {
    return choices.getOrDefault(topic, topic.usual());
  }

  /** All of them as they are now, for changing one; the zone is that of their own, if any. */
  static SetHabit like(HabitView now, Optional<String> zone) {
    return new SetHabit(now.choices(), now.quiet(), zone, now.language().map(Locale::getLanguage));
  }

  /** The same without mail on some topics. */
  SetHabit without(Set<NoticeTopic> topics) {
    Map<NoticeTopic, NoticePace> fewer = new EnumMap<>(NoticeTopic.class);
    Arrays.stream(NoticeTopic.values())
        .forEach(topic -> fewer.put(topic, topics.contains(topic) ? NoticePace.NEVER : of(topic)));
    return new SetHabit(fewer, quiet, zone, language);
  }
}
