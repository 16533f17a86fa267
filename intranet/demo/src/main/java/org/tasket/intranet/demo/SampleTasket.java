package org.tasket.intranet.demo;

import java.util.List;
import java.util.Objects;

/**
 * A piece of sample work as the {@code sample-taskets} files write it.
 *
 * @param owner who posts it, by login
 * @param board slug of its board
 * @param category key of what it is sorted under there
 * @param skills what helps, by names of the list of skills in the tasket's language
 * @param openDays how long it is open, counted from the day it is loaded
 * @param sessions none where it can be done at any time
 * @param every how often the last session comes again, as the API has it, or null
 */
record SampleTasket(
    String owner,
    String board,
    String category,
    String title,
    List<String> skills,
    String description,
    int minutes,
    int seats,
    String mode,
    String place,
    int openDays,
    List<SampleSession> sessions,
    String every,
    List<SampleLink> links,
    List<SampleFile> files,
    List<SampleClaim> claims,
    List<SampleQuestion> questions) {

  SampleTasket {
    skills = Objects.requireNonNullElse(skills, List.of());
    sessions = Objects.requireNonNullElse(sessions, List.of());
    links = Objects.requireNonNullElse(links, List.of());
    files = Objects.requireNonNullElse(files, List.of());
    claims = Objects.requireNonNullElse(claims, List.of());
    questions = Objects.requireNonNullElse(questions, List.of());
  }

  /** Where more about it is to be found. */
  record SampleLink(String title, String url) {}

  /** A text file that helpers need. */
  record SampleFile(String name, String text) {}

  /**
   * What somebody asked about it.
   *
   * @param by login of who asked, who also says which answer helped
   */
  record SampleQuestion(String by, String text, List<SampleAnswer> answers) {

    SampleQuestion {
      answers = Objects.requireNonNullElse(answers, List.of());
    }
  }

  /** What somebody answered, and whether it helped. */
  record SampleAnswer(String by, String text, boolean helped) {}

  /**
   * A helper's claim and how far it has come.
   *
   * @param by the helper's login
   * @param state where it stands in the end
   * @param minutes what the helper delivers, where it came to that
   * @param missing the owner's words on returning it
   * @param reason the helper's words on withdrawing
   */
  record SampleClaim(
      String by,
      State state,
      int minutes,
      String reflection,
      String missing,
      String thanks,
      String reason) {}

  /** The states a sample claim can end in. */
  enum State {
    ACTIVE,
    WITHDRAWN,
    DELIVERED,
    RETURNED,
    CONFIRMED
  }
}
