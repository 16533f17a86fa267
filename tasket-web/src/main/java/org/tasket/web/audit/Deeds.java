package org.tasket.web.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
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
import org.tasket.howto.HowtoLine;
import org.tasket.howto.Howtos;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.talk.Talk;
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
  @Inject Talk talk;
  @Inject Howtos howtos;
  @Inject Language language;

  List<Deed> of(Actor actor, List<AuditEntry> entries) {
    Map<UUID, Subject> subjects = new HashMap<>();
    subjects.putAll(taskets(actor, entries));
    subjects.putAll(boards(actor, ids(entries, "board")));
    subjects.putAll(howtos(actor, ids(entries, "howto")));
    return entries.stream()
        .map(entry -> deed(actor, entry, Optional.ofNullable(subjects.get(entry.object()))))
        .toList();
  }

  /**
   * Taskets, and what belongs to one: a claim's page is its tasket's, and a remark's place there.
   */
  private Map<UUID, Subject> taskets(Actor actor, List<AuditEntry> entries) {
    Map<UUID, UUID> about = new HashMap<>();
    ids(entries, "tasket").forEach(id -> about.put(id, id));
    about.putAll(claims.taskets(ids(entries, "claim")));
    Map<UUID, UUID> said = talk.taskets(ids(entries, "remark"));
    about.putAll(said);
    Map<UUID, TasketView> seen = taskets.seen(actor, Set.copyOf(about.values()));
    return about.entrySet().stream()
        .filter(entry -> seen.containsKey(entry.getValue()))
        .collect(
            toMap(
                Map.Entry::getKey,
                entry ->
                    subject(
                        seen.get(entry.getValue()),
                        said.containsKey(entry.getKey()) ? place(entry.getKey()) : "")));
  }

  private static String place(UUID remark) {
    return "?remark=" + remark + "#remark-" + remark;
  }

  private Map<UUID, Subject> boards(Actor actor, Set<UUID> ids) {
    return boards.rules(actor, ids).values().stream()
        .filter(board -> maySee(actor, board))
        .collect(toMap(BoardRules::id, this::subject));
  }

  private Map<UUID, Subject> howtos(Actor actor, Set<UUID> ids) {
    return howtos.seen(actor, ids).values().stream()
        .collect(
            toMap(
                HowtoLine::id,
                howto -> new Subject(howto.title(), "/howtos/" + howto.id(), howto.language())));
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

  private static Subject subject(TasketView tasket, String place) {
    return new Subject(
        tasket.terms().title(), "/taskets/" + tasket.id() + place, tasket.terms().language());
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
