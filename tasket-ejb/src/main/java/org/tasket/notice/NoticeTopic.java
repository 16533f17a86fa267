package org.tasket.notice;

import java.util.EnumSet;
import java.util.Set;

/** What notices are about, as people choose how soon they hear of it by mail. */
public enum NoticeTopic {
  SEAT("what becomes of one's seats and applications", NoticePace.AT_ONCE),
  CALENDAR("one's sessions and days of delivery, for one's own calendar", NoticePace.AT_ONCE),
  REMINDER("what has to be done in time", NoticePace.AT_ONCE),
  HELPERS("who asks for seats, takes them and delivers on one's taskets", NoticePace.AT_ONCE),
  TALK("questions, answers and where one is named", NoticePace.AT_ONCE),
  SLOT("taskets to which one is asked, for spare time one offers", NoticePace.AT_ONCE),
  TIP("taskets of which colleagues tell one", NoticePace.AT_ONCE),
  FOLLOWED("what opens on boards one follows, and what one looks for", NoticePace.DAILY),
  TASKET("what becomes of one's taskets", NoticePace.DAILY),
  REPORTS("seats of people one supervises", NoticePace.DAILY),
  BOARD("what awaits the managers of a board", NoticePace.DAILY);

  private final String words;
  private final NoticePace usual;

  NoticeTopic(String words, NoticePace usual) {
    this.words = words;
    this.usual = usual;
  }

  /** What holds for whoever has not chosen. */
  public NoticePace usual() {
    return usual;
  }

  /**
   * What can be chosen: a supervisor gets one mail a day at most, and a calendar is told at once or
   * not at all.
   */
  public Set<NoticePace> paces() {
    return switch (this) {
      case REPORTS -> EnumSet.complementOf(EnumSet.of(NoticePace.AT_ONCE));
      case CALENDAR -> EnumSet.of(NoticePace.AT_ONCE, NoticePace.NEVER);
      default -> EnumSet.allOf(NoticePace.class);
    };
  }

  /** For the guide. */
  String words() {
    return words;
  }
}
