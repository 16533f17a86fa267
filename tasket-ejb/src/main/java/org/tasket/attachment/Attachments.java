package org.tasket.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tasket.attachment.AttachmentEvent.What;
import org.tasket.claim.ClaimSight;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Unavailable;
import org.tasket.talk.RemarkSight;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketAdditions;
import org.tasket.tasket.TasketSight;

/**
 * Files and links of objects that the acting person may see. What they may not see is {@code
 * NotFound}; what they see but may not do, {@code Forbidden}; what the object does not take now, or
 * there is no room for, {@code RuleBroken}. How a file comes in, {@link FileReception} knows.
 */
@Boundary
public class Attachments {

  @Inject EntityManager db;
  @Inject Holders holders;
  @Inject TasketSight taskets;
  @Inject TasketAdditions additions;
  @Inject RemarkSight remarks;
  @Inject ClaimSight claims;
  @Inject Stores stores;
  @Inject Room room;
  @Inject AttachmentViews views;
  @Inject Event<AttachmentEvent> events;
  @Inject Clock clock;

  /** What belongs to an object. */
  public AttachmentsView of(Actor actor, AttachedTo object) {
    Held held = holders.of(actor, object);
    return new AttachmentsView(
        object,
        held.tasket(),
        views.of(open(Set.of(object.id())), Map.of(object.id(), held)),
        AttachmentPolicy.open(held.who()).contains(AttachmentAction.ADD));
  }

  /**
   * For a tasket's page: what belongs to some of the questions and answers about it, and to some
   * claims of it, by their ids, as far as the caller reads them.
   */
  public Map<UUID, List<AttachmentView>> around(
      Actor actor, UUID tasket, Collection<UUID> someRemarks, Collection<UUID> someClaims) {
    SeenTasket seen = taskets.of(actor, tasket);
    Map<UUID, Held> held =
        Stream.concat(
                remarks.readable(actor, seen, someRemarks).stream().map(AttachedTo::remark),
                claims.visible(actor, tasket, someClaims).stream().map(AttachedTo::claim))
            .map(object -> Holders.read(seen, object))
            .collect(toMap(one -> one.object().id(), Function.identity()));
    return views.of(open(held.keySet()), held).stream().collect(groupingBy(view -> view.on().id()));
  }

  private List<Attachment> open(Set<UUID> objects) {
    return objects.isEmpty()
        ? List.of()
        : db.createQuery(
                "select a from Attachment a where a.holderId in :objects"
                    + " and a.withdrawnAt is null order by a.addedAt, a.id",
                Attachment.class)
            .setParameter("objects", objects)
            .getResultList();
  }

  /** One file or link, with what it says while it is there. */
  public AttachmentView get(Actor actor, AttachmentKind kind, UUID id) {
    Attachment one = find(kind, id);
    return views.of(seen(actor, one), one);
  }

  /**
   * Adds a file that was received. Nobody waits for the object while the file is written.
   *
   * @throws Unavailable where the store has no room for it, or does not answer
   */
  public AttachmentView addFile(Actor actor, AttachedTo object, ReceivedFile file) {
    Held seen = holders.of(actor, object);
    mustMay(AttachmentAction.ADD, seen.who());
    StoreKind store = stores.forNew();
    Attachment made = Attachment.file(seen, actor.person(), file, store, clock.instant());
    stores.of(store).keep(made.id(), file.staged().path());
    return add(actor, opened(actor, object, AttachmentAction.ADD, "files"), made);
  }

  /**
   * Adds a link.
   *
   * @param title 1 to 120 characters
   * @param url an http or https address, to 2,000 characters
   * @throws InvalidInput where either is not so
   */
  public AttachmentView addLink(Actor actor, AttachedTo object, String title, String url) {
    Held seen = holders.of(actor, object);
    mustMay(AttachmentAction.ADD, seen.who());
    Link link = Link.of(title, url);
    Held held = opened(actor, object, AttachmentAction.ADD, "links");
    return add(actor, held, Attachment.link(held, actor.person(), link, clock.instant()));
  }

  private AttachmentView add(Actor actor, Held held, Attachment made) {
    room.take(held.object(), actor.person(), made.bytes().orElse(0L));
    db.persist(made);
    tell(actor, What.ADDED, made);
    db.flush();
    return views.of(held, made);
  }

  /** Takes a file or a link away from all, for good. */
  public AttachmentView withdraw(Actor actor, AttachmentKind kind, UUID id) {
    Attachment one = find(kind, id);
    seen(actor, one);
    Held held =
        opened(actor, one.object(), AttachmentAction.WITHDRAW, one.isFile() ? "files" : "links");
    db.refresh(one);
    one.withdraw(actor.person(), clock.instant());
    tell(actor, What.WITHDRAWN, one);
    db.flush();
    return views.of(held, one);
  }

  /**
   * What a file holds. It can be read after this call; the store is asked again meanwhile.
   *
   * @throws NotFound also where it was withdrawn
   * @throws Unavailable where the store does not answer
   */
  public FileContent content(Actor actor, UUID id) {
    Attachment one = find(AttachmentKind.FILE, id);
    seen(actor, one);
    FileType type = one.type().orElseThrow(() -> unknown(id));
    return new FileContent(
        one.title().orElseThrow(() -> unknown(id)),
        type.mediaType(),
        one.bytes().orElseThrow(() -> unknown(id)),
        stores.of(one.keptIn()).open(id));
  }

  /** An object in the hands of somebody who changes what belongs to it. */
  private Held opened(Actor actor, AttachedTo object, AttachmentAction action, String field) {
    mustMay(action, holders.of(actor, object).who());
    holders.hold(object);
    Held held = holders.of(actor, object);
    if (!AttachmentPolicy.open(held.who()).contains(action)) {
      throw new RuleBroken("attachment.closed");
    }
    if (object.holder() == Holder.TASKET && held.who().keeper() && held.who().open()) {
      additions.change(actor, object.id(), field);
      return holders.of(actor, object);
    }
    return held;
  }

  private static void mustMay(AttachmentAction action, Standing who) {
    if (!AttachmentPolicy.may(action, who)) {
      throw new Forbidden("attachment." + action.label());
    }
  }

  private Attachment find(AttachmentKind kind, UUID id) {
    return Optional.ofNullable(db.find(Attachment.class, id))
        .filter(one -> one.kind() == kind)
        .orElseThrow(() -> unknown(id));
  }

  /** Whoever does not see the object does not hear what belongs to it. */
  private Held seen(Actor actor, Attachment one) {
    return holders.find(actor, one.object()).orElseThrow(() -> unknown(one.id()));
  }

  private void tell(Actor actor, What what, Attachment one) {
    events.fire(
        new AttachmentEvent(
            what,
            one.kind(),
            one.id(),
            one.object(),
            one.tasket(),
            one.board(),
            Optional.of(actor),
            clock.instant()));
  }

  private static NotFound unknown(UUID id) {
    return new NotFound("attachment.unknown", id.toString());
  }
}
