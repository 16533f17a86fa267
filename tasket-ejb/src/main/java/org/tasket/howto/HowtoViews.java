package org.tasket.howto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.board.Rulebook.Category;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;
import org.tasket.tasket.TasketSight;

/** Makes views of pages. */
@ApplicationScoped
class HowtoViews {

  @Inject NamesOfPeople names;
  @Inject TasketSight sight;

  HowtoView of(Actor actor, Shelves.Found found) {
    Howto howto = found.howto();
    Shelf shelf = found.shelf();
    Map<UUID, PersonView> named =
        names.of(
            Stream.concat(Stream.of(howto.writtenBy()), howto.editedBy().stream())
                .collect(Collectors.toSet()));
    return new HowtoView(
        howto.id(),
        howto.version(),
        shelf.slug(),
        shelf.title(),
        howto.terms(),
        howto.terms().category().flatMap(shelf.rules()::category).map(Category::name),
        howto.state(),
        howto.position(),
        howto.origin().filter(origin -> sight.find(actor, origin.tasket()).isPresent()),
        named.get(howto.writtenBy()),
        howto.writtenAt(),
        howto.editedBy().map(named::get),
        howto.editedAt(),
        HowtoPolicy.open(howto.state(), shelf));
  }
}
