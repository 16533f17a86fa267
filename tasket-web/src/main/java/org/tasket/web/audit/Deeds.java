package org.tasket.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.audit.AuditEntry;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.claim.ClaimList;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;
import org.tasket.web.audit.Deed.Subject;
import org.tasket.web.page.Language;

/**
 * Makes lines of the audit readable: names what was done to, where its reader may see that. The
 * number of queries does not grow with the lines.
 */
@RequestScoped
class Deeds {

  @Inject Boards boards;
  @Inject TasketList taskets;
  @Inject ClaimList claims;
  @Inject Language language;

  List<Deed> of(Actor actor, List<AuditEntry> entries) {
    Map<UUID, UUID> claimed = claims.taskets(ids(entries, "claim"));
    Set<UUID> wanted = new HashSet<>(ids(entries, "tasket"));
    wanted.addAll(claimed.values());
    Map<UUID, TasketView> seen = taskets.seen(actor, wanted);
    Map<UUID, BoardRules> rules = boards.rules(actor, ids(entries, "board"));
    return entries.stream()
        .map(
            entry -> {
              UUID object = entry.object();
              UUID tasket = claimed.getOrDefault(object, object);
              Optional<Subject> subject =
                  Optional.ofNullable(seen.get(tasket))
                      .map(Deeds::subject)
                      .or(
                          () ->
                              Optional.ofNullable(rules.get(object))
                                  .filter(board -> maySee(actor, board))
                                  .map(this::subject));
              return deed(actor, entry, subject);
            })
        .toList();
  }

  private static Set<UUID> ids(List<AuditEntry> entries, String type) {
    return entries.stream()
        .filter(entry -> entry.objectType().equals(type))
        .map(AuditEntry::object)
        .collect(Collectors.toSet());
  }

  /** As boards are seen everywhere: by their audience, and all of them by coordinators. */
  private static boolean maySee(Actor actor, BoardRules board) {
    return board.inSight() || actor.is(Role.COORDINATOR);
  }

  private static Subject subject(TasketView tasket) {
    return new Subject(
        tasket.terms().title(), "/taskets/" + tasket.id(), tasket.terms().language());
  }

  private Subject subject(BoardRules board) {
    return new Subject(
        board.title().in(language.locale()), "/boards/" + board.slug(), language.getTag());
  }

  private static Deed deed(Actor actor, AuditEntry entry, Optional<Subject> subject) {
    return new Deed(
        entry.at(),
        entry.who(),
        entry.who().filter(who -> actor.is(who.id())).isPresent(),
        entry.wayIn(),
        entry.operation(),
        entry.fields(),
        entry.objectType(),
        subject);
  }
}
