package org.tasket.web.signin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Proven;
import org.tasket.person.WayIn;
import org.tasket.platform.Forbidden;
import org.tasket.platform.SignInRefused;
import org.tasket.token.Scope;
import org.tasket.token.TokenHolders;
import org.tasket.token.TokenText;

/** Tokens of the sample people, without a database. */
final class FakeHolders extends TokenHolders {

  static final String ENDED = text("e");

  private final FakePeople people;
  private final Map<String, Holding> tokens = new HashMap<>();

  private record Holding(String login, Scope scope) {}

  FakeHolders(FakePeople people) {
    this.people = people;
  }

  /** A token of somebody's. */
  String of(String login, Scope scope) {
    String token = text(String.valueOf(tokens.size()));
    tokens.put(token, new Holding(login, scope));
    return token;
  }

  /** One that opens nothing, and never did. */
  static String guess() {
    return text("g");
  }

  private static String text(String digit) {
    return "tasket_" + new UUID(0, 7).toString().replace("-", "") + "_" + digit.repeat(43);
  }

  @Override
  public Proven admit(TokenText shown, Scope needed) {
    if (shown.text().equals(ENDED)) {
      throw new SignInRefused("token.ended");
    }
    Holding held =
        Optional.ofNullable(tokens.get(shown.text()))
            .orElseThrow(() -> new SignInRefused("signin.token"));
    if (held.scope().compareTo(needed) < 0) {
      throw new Forbidden("token.scope", needed);
    }
    UUID person = people.idOfSample(held.login());
    return new Proven(people.again(person, WayIn.TOKEN), held.login());
  }
}
