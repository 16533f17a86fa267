package org.tasket.board;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.tasket.person.Actor;
import org.tasket.person.Colleague;
import org.tasket.person.Colleagues;
import org.tasket.person.Members;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;

/**
 * People to name on a board: those of its audience, and nobody else; and people to name where who
 * sees the board is not to be known: everybody. Not one transaction as other boundaries are: no
 * connection to the database is held while the directory is asked.
 */
@Boundary
@Transactional(TxType.NOT_SUPPORTED)
public class BoardPeople {

  private static final int TEXT_LEAST = 3;
  private static final int TEXT_MOST = 100;

  @Inject BoardMembers members;
  @Inject Colleagues colleagues;

  /**
   * At most ten of a board's audience whose name or login holds a text of three letters or more.
   *
   * @throws InvalidInput where the text is shorter, or there is no such board that the caller may
   *     see
   */
  public List<Colleague> called(Actor actor, String slug, String text) {
    new Checks().text("q", text, TEXT_LEAST, TEXT_MOST).present("board", slug).orThrow();
    Members audience =
        members.of(actor, slug).orElseThrow(() -> new InvalidInput("board", "unknown", slug));
    return colleagues.called(text.strip(), audience);
  }

  /** The same of all colleagues, whatever they may see. */
  public List<Colleague> called(String text) {
    new Checks().text("q", text, TEXT_LEAST, TEXT_MOST).orThrow();
    return colleagues.called(text.strip(), Members.ofTheHouse());
  }
}
