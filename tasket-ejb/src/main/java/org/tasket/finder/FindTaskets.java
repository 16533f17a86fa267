package org.tasket.finder;

import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.Page;
import org.tasket.tasket.Mode;
import org.tasket.tasket.TasketState;

/**
 * What somebody looks for: words in any language, and what narrows them.
 *
 * @param text to 200 characters; without any, everything fits
 * @param limit 1 to 100
 */
public record FindTaskets(
    String text, Narrowing narrowing, FindSort sort, int limit, Optional<String> cursor) {

  public static final int TEXT_MOST = 200;

  public FindTaskets {
    text = text.strip();
    new Checks().optionalText("q", text, TEXT_MOST).number("limit", limit, 1, Page.MOST).orThrow();
  }

  /**
   * Whether it asks for something that helpers could take: neither for all there is, nor for one's
   * own or what is past, nor for more of what it found before.
   */
  boolean isForHelpers() {
    boolean something = !text.isEmpty() || !narrowing.equals(Narrowing.NONE);
    return something && narrowing.isOfOpen() && cursor.isEmpty();
  }

  /** Words alone, best first. */
  public static FindTaskets of(String text) {
    return new FindTaskets(text, Narrowing.NONE, FindSort.FIT, Page.USUAL, Optional.empty());
  }

  public FindTaskets narrowed(Narrowing narrowing) {
    return new FindTaskets(text, narrowing, sort, limit, cursor);
  }

  public FindTaskets sorted(FindSort by) {
    return new FindTaskets(text, narrowing, by, limit, cursor);
  }

  public FindTaskets atMost(int limit) {
    return new FindTaskets(text, narrowing, sort, limit, cursor);
  }

  public FindTaskets from(Optional<String> cursor) {
    return new FindTaskets(text, narrowing, sort, limit, cursor);
  }

  /**
   * What narrows a search. What is empty does not; without a state, the caller's own come in all
   * states and others' only while they are open.
   *
   * @param board its slug
   * @param minutes at most so many planned minutes
   * @param mode exactly so
   * @param doable that can be done so, also those that can be done either way
   * @param owner the caller, or anybody on boards that the caller manages
   * @param skill the id of one that it asks for, one of its labels, or any word for what they mean
   * @param category the key of one of the board's categories
   * @param department the owner's, or one that it is a part of
   * @param kind the code of the board's kind
   * @param language of the tasket, two letters
   */
  public record Narrowing(
      Optional<String> board,
      Optional<Integer> minutes,
      Optional<TasketState> state,
      Optional<Mode> mode,
      Optional<Mode> doable,
      Optional<UUID> owner,
      Optional<String> skill,
      Optional<String> category,
      Optional<UUID> department,
      Optional<String> kind,
      Optional<String> language,
      Optional<Starts> starts) {

    public static final Narrowing NONE =
        new Narrowing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same, not narrowed by one thing. */
    Narrowing without(Aspect aspect) {
      return new Narrowing(
          unless(aspect == Aspect.BOARD, board),
          unless(aspect == Aspect.MINUTES, minutes),
          state,
          mode,
          unless(aspect == Aspect.DOABLE, doable),
          owner,
          unless(aspect == Aspect.SKILL, skill),
          category,
          unless(aspect == Aspect.DEPARTMENT, department),
          unless(aspect == Aspect.KIND, kind),
          unless(aspect == Aspect.LANGUAGE, language),
          unless(aspect == Aspect.STARTS, starts));
    }

    private static <T> Optional<T> unless(boolean left, Optional<T> value) {
      return left ? Optional.empty() : value;
    }

    /** Whether it leaves nothing but open taskets, whoever owns them. */
    boolean isOfOpen() {
      return owner.isEmpty() && state.map(TasketState.OPEN::equals).orElse(true);
    }
  }
}
