package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.TasketException;
import org.tasket.token.AccessTokenView;
import org.tasket.token.AccessTokens;
import org.tasket.token.MakeToken;
import org.tasket.token.Scope;
import org.tasket.token.TokenHolders;
import org.tasket.token.TokenText;

/** Tokens of people of their own, over a real database. */
@ExtendWith(ArquillianExtension.class)
class TokensIT {

  @Inject AccessTokens tokens;
  @Inject TokenHolders holders;
  @Inject CalendarAddresses calendars;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private Instant before;
  private Actor owner;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void newcomer() {
    before = clock.now();
    owner = somebody("owner " + Ids.next());
  }

  @AfterEach
  void asItWas() {
    clock.set(before);
  }

  private AccessTokenView make(Scope scope) {
    return tokens.make(owner, new MakeToken("Reports", scope, 30));
  }

  private static TokenText text(AccessTokenView made) {
    return made.token().orElseThrow();
  }

  private static void isRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            TasketException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<Object> ofOwner(String sql) {
    return db.createNativeQuery(sql).setParameter(1, owner.person()).getResultList();
  }

  @Test
  void aTokenLetsItsOwnerInAndIsToldOnce() {
    AccessTokenView made = make(Scope.WRITE);

    Actor actor = holders.admit(text(made), Scope.WRITE).actor();

    assertThat(actor.person()).isEqualTo(owner.person());
    assertThat(actor.way()).isEqualTo(WayIn.TOKEN);
    assertThat(tokens.get(owner, made.id()).token()).isEmpty();
    assertThat(tokens.mine(owner))
        .singleElement()
        .satisfies(one -> assertThat(one.token()).isEmpty());
  }

  @Test
  void theDatabaseKnowsTheHashAlone() {
    String token = text(make(Scope.READ)).text();

    assertThat(ofOwner("select secret_hash from tasket_access_token where person_id = ?1"))
        .singleElement()
        .satisfies(hash -> assertThat(token).doesNotContain(hash.toString()));
    assertThat(
            ofOwner(
                "select id from tasket_access_token where person_id = ?1 and secret_hash like '%"
                    + token.substring(token.length() - 20)
                    + "%'"))
        .isEmpty();
  }

  @Test
  void aTokenThatReadsDoesNoMore() {
    AccessTokenView made = make(Scope.READ);

    isRefused("token.scope", () -> holders.admit(text(made), Scope.WRITE));
    assertThat(holders.admit(text(made), Scope.READ)).isNotNull();
  }

  @Test
  void aTokenEndsWithItsTime() {
    AccessTokenView made = make(Scope.READ);
    clock.forward(Duration.ofDays(30));

    isRefused("token.ended", () -> holders.admit(text(made), Scope.READ));
    assertThat(tokens.mine(owner)).singleElement().matches(one -> !one.good());
  }

  @Test
  void aTokenEndsWhenItIsRevoked() {
    AccessTokenView made = make(Scope.READ);

    tokens.revoke(owner, made.id());
    tokens.revoke(owner, made.id());

    isRefused("token.ended", () -> holders.admit(text(made), Scope.READ));
    assertThat(tokens.mine(owner)).isEmpty();
    assertThatThrownBy(() -> tokens.get(owner, made.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyElseSeesOrRevokesIt() {
    AccessTokenView made = make(Scope.READ);
    Actor other = somebody("other");

    assertThatThrownBy(() -> tokens.get(other, made.id())).isInstanceOf(NotFound.class);
    tokens.revoke(other, made.id());

    assertThat(holders.admit(text(made), Scope.READ)).isNotNull();
  }

  @Test
  void theIdAloneOpensNothing() {
    String real = text(make(Scope.READ)).text();
    String guess = real.substring(0, real.length() - 43) + "x".repeat(43);
    String unknown =
        "tasket_" + UUID.randomUUID().toString().replace("-", "") + guess.substring(39);

    for (String shown : List.of(guess, unknown)) {
      isRefused(
          "signin.token", () -> holders.admit(TokenText.read(shown).orElseThrow(), Scope.READ));
    }
  }

  @Test
  void itsUseIsNotedOnceAnHour() {
    AccessTokenView made = make(Scope.READ);
    assertThat(made.usedAt()).isEmpty();
    Instant first = clock.now();
    holders.admit(text(made), Scope.READ);
    clock.forward(Duration.ofMinutes(59));
    holders.admit(text(made), Scope.READ);
    assertThat(tokens.get(owner, made.id()).usedAt()).contains(first);

    clock.forward(Duration.ofMinutes(2));
    holders.admit(text(made), Scope.READ);

    assertThat(tokens.get(owner, made.id()).usedAt()).contains(clock.now());
  }

  @Test
  void aTokenOpensNoFurtherDoors() {
    Actor program = holders.admit(text(make(Scope.WRITE)), Scope.WRITE).actor();

    isRefused("token.person", () -> tokens.make(program, new MakeToken("Another", Scope.READ, 1)));
    isRefused("token.person", () -> calendars.make(program));
    assertThat(tokens.mine(owner)).hasSize(1);
    tokens.revoke(program, tokens.mine(owner).get(0).id());
    assertThat(tokens.mine(owner)).isEmpty();
  }

  @Test
  void nobodyHasMoreThanTwenty() {
    for (int i = 0; i < AccessTokens.MOST; i++) {
      make(Scope.READ);
    }

    assertThatThrownBy(() -> make(Scope.READ)).isInstanceOf(InvalidInput.class);
    tokens.revoke(owner, tokens.mine(owner).get(0).id());
    assertThat(make(Scope.READ)).isNotNull();
  }

  @Test
  void thoseThatAreOverAreNotAmongTheTwenty() {
    for (int i = 0; i < AccessTokens.MOST; i++) {
      make(Scope.READ);
    }
    clock.forward(Duration.ofDays(30));

    assertThat(make(Scope.READ)).isNotNull();
  }

  @Test
  void everyStepIsAudited() {
    tokens.revoke(owner, make(Scope.READ).id());

    assertThat(ofOwner("select operation from tasket_audit where who = ?1 order by id"))
        .isEqualTo(List.of("token.made", "token.revoked"));
  }
}
