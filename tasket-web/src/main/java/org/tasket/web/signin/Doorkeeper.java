package org.tasket.web.signin;

import com.nimbusds.jose.JWSAlgorithm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.person.People;
import org.tasket.platform.AddressRange;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Walks the ways of signing in, in the administrator's order; the first that names somebody
 * decides. Two stand where they stand whatever the list says: what somebody made for a program
 * comes first, because who puts one into a call means it, and it is nobody else's token; the
 * session of the sign-in page comes last, because whoever a token, a header or the container names
 * is who acts.
 */
@Dependent
class Doorkeeper {

  private final List<Entrance> entrances;

  @Inject
  Doorkeeper(
      Settings settings, People people, TokenEntrance token, BasicEntrance basic, Clock clock) {
    List<Mechanism> open = Mechanism.openBy(settings);
    Map<Mechanism, Supplier<Entrance>> all = new EnumMap<>(Mechanism.class);
    all.put(Mechanism.CONTAINER, () -> new BadgeEntrance(new ContainerBadges(), people));
    all.put(Mechanism.JWT, () -> new BadgeEntrance(tokenBadges(settings, clock), people));
    all.put(Mechanism.HEADER, () -> new BadgeEntrance(headerBadges(settings, clock), people));
    all.put(Mechanism.BASIC, () -> basic);
    Stream<Entrance> listed =
        open.stream().filter(all::containsKey).map(mechanism -> all.get(mechanism).get());
    Entrance session = new SessionEntrance(people, open.contains(Mechanism.FORM));
    this.entrances =
        Stream.of(
                Stream.of(token).filter(first -> open.contains(Mechanism.TOKEN)),
                listed,
                Stream.of(session))
            .<Entrance>flatMap(some -> some)
            .toList();
  }

  /** Who the request comes from; empty where nothing in it names anybody. */
  Optional<Visitor> identify(HttpServletRequest request) {
    return entrances.stream()
        .map(entrance -> entrance.admit(request))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static TokenBadges tokenBadges(Settings settings, Clock clock) {
    Tokens.Rules rules =
        new Tokens.Rules(
            settings.text(Setting.JWT_ISSUER),
            settings.text(Setting.JWT_AUDIENCE),
            settings.text(Setting.JWT_CLAIM),
            settings.list(Setting.JWT_ALGORITHMS).stream()
                .map(JWSAlgorithm::parse)
                .collect(Collectors.toSet()));
    Tokens tokens = new Tokens(rules, TokenKeys.from(settings.text(Setting.JWT_KEYS)), clock);
    return new TokenBadges(tokens, settings.optional(Setting.JWT_COOKIE));
  }

  private static HeaderBadges headerBadges(Settings settings, Clock clock) {
    return new HeaderBadges(
        settings.text(Setting.AUTH_HEADER_NAME),
        settings.list(Setting.AUTH_HEADER_FROM).stream().map(AddressRange::parse).toList(),
        clock);
  }
}
