package org.tasket.attachment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;

/** Makes views of files and links; the number of queries does not grow with their number. */
@ApplicationScoped
class AttachmentViews {

  @Inject NamesOfPeople names;

  AttachmentView of(Held held, Attachment one) {
    return view(held, one, names.of(Set.of(one.addedBy())));
  }

  /** Each with the object to which it belongs. */
  List<AttachmentView> of(List<Attachment> some, Map<UUID, Held> held) {
    Map<UUID, PersonView> named = names.of(some.stream().map(Attachment::addedBy).collect(toSet()));
    return some.stream().map(one -> view(held.get(one.object().id()), one, named)).toList();
  }

  private static AttachmentView view(Held held, Attachment one, Map<UUID, PersonView> named) {
    Set<AttachmentAction> open = AttachmentPolicy.open(held.who());
    return new AttachmentView(
        one.id(),
        one.version(),
        one.object(),
        one.tasket(),
        one.kind(),
        one.isOpen() ? AttachmentState.OPEN : AttachmentState.WITHDRAWN,
        one.title(),
        one.type(),
        one.bytes(),
        one.url(),
        named.get(one.addedBy()),
        one.addedAt(),
        one.isOpen() && open.contains(AttachmentAction.WITHDRAW)
            ? Set.of(AttachmentAction.WITHDRAW)
            : Set.of());
  }
}
