package org.tasket.house;

import java.io.File;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.tasket.board.BoardFixtures;
import org.tasket.demand.WritingNow;
import org.tasket.finder.IndexOnDisk;
import org.tasket.mail.FakePostman;
import org.tasket.platform.Cleaner;
import org.tasket.skill.EscoEdition;
import org.tasket.tasket.OpenSkills;
import org.tasket.tasket.TasketWishes;
import org.tasket.webhook.FakeMessenger;

/**
 * The core as it is shipped, with its libraries, in a WAR on a real server; people come from a fake
 * directory of names, and the clock can be set. Nearly all classes come into one house, each in the
 * {@link Condition} that it needs.
 */
public final class House {

  /** Of a house that has a whole server of its own. */
  private static final String ALONE = "alone.war";

  private House() {}

  /**
   * For tests that leave the house as they found it: whose objects are their own, who turn the
   * clock back, and to whom it is all the same what else there is.
   */
  static WebArchive shared() {
    return everybodys(Condition.AS_FOUND);
  }

  /** For tests that read everything there is, or need the time of the beginning. */
  static WebArchive asNew() {
    return everybodys(Condition.AS_NEW);
  }

  /** As new, and nothing is sent to the database but by the tests. */
  static WebArchive still() {
    return everybodys(Condition.STILL);
  }

  private static WebArchive everybodys(Condition condition) {
    return named(
            condition.ofHouse("everybody"),
            AttachmentsIT.class,
            AudienceIT.class,
            ChangesIT.class,
            CalendarIT.class,
            ClaimsIT.class,
            ClocksIT.class,
            DemandIT.class,
            DigestsIT.class,
            FeedsIT.class,
            FinderIT.class,
            FollowIT.class,
            KeptIT.class,
            LifeIT.class,
            NightsIT.class,
            NothingLeaksIT.class,
            NoticesIT.class,
            NoticeWordsIT.class,
            Races.class,
            RacesIT.class,
            SavedSearchesIT.class,
            SearchIT.class,
            SkillsIT.class,
            SlotsIT.class,
            StatementsIT.class,
            TasketsAtHandIT.class,
            TasketsIT.class,
            TokensIT.class,
            WebhooksIT.class,
            WhoHearsIT.class)
        .addClasses(
            BoardFixtures.class,
            ByChance.class,
            Cleaner.class,
            Cleaner.Alarms.class,
            EscoEdition.class,
            FakeMessenger.class,
            FakePostman.class,
            IndexOnDisk.class,
            LateWriter.class,
            ManySlots.class,
            ManyTaskets.class,
            Meddler.class,
            Reminded.class,
            Bells.class,
            Reports.class,
            StubbornJob.class,
            StubbornSeekers.class,
            OpenSkills.class,
            TasketWishes.class,
            WritingNow.class)
        .addAsResource(
            settings(
                "tasket.webhooks.to=hooks.example.org",
                "tasket.mail.session=mail/nowhere",
                "tasket.mail.quiet=none",
                "tasket.files.dir=" + folder()),
            SETTINGS);
  }

  /** In which nobody has left anything: another for each house that comes. */
  private static Path folder() {
    return Path.of("target", "files", UUID.randomUUID().toString()).toAbsolutePath();
  }

  /** A house of another kind, as new for each class that comes into it. */
  public static WebArchive of(String kind, Class<?>... tests) {
    return named(Condition.AS_NEW.ofHouse(kind), tests)
        .addClasses(Cleaner.class, Cleaner.Alarms.class);
  }

  /** A house with a whole server of its own, for its database is another. */
  static WebArchive alone(Class<?>... tests) {
    return named(ALONE, tests);
  }

  private static final String SETTINGS = "META-INF/microprofile-config.properties";

  private static StringAsset settings(String... more) {
    return new StringAsset("tasket.index.pace=PT0.1S\n" + String.join("\n", more));
  }

  private static WebArchive named(String name, Class<?>... tests) {
    return ShrinkWrap.create(WebArchive.class, name)
        .addAsLibrary(new File(System.getProperty("tasket.test.core")))
        .addAsLibraries(new File(System.getProperty("tasket.test.libraries")).listFiles())
        .addAsResource(settings(), SETTINGS)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addClasses(
            KnownLeavers.class,
            KnownPeople.class,
            SettableClock.class,
            House.class,
            Everyone.class,
            Soon.class)
        .addClasses(tests);
  }
}
