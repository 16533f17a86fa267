package org.tasket.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.tasket.token.AccessTokenView;
import org.tasket.token.AccessTokens;
import org.tasket.token.MakeToken;
import org.tasket.token.Scope;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.DoneOnce;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * The tokens of the reader's programs, and a form to make one: sent twice, it makes one all the
 * same.
 */
@Named
@ViewScoped
public class TokensBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int USUAL_DAYS = 90;

  @Inject SignedIn signedIn;
  @Inject AccessTokens tokens;
  @Inject DoneOnce once;
  @Inject ToldToken told;

  private String key;
  private String name;
  private Scope scope = Scope.READ;
  private Integer days;
  private String revoke;
  private transient List<AccessTokenView> mine;

  public void load() {
    mine = tokens.mine(signedIn.actor());
    if (key == null) {
      days = Math.min(USUAL_DAYS, getLongest());
      key = DoneOnce.key();
    }
  }

  public void make() {
    once.of("token", key, this::made, made -> "tokens/" + made.id())
        .ifPresentOrElse(this::show, this::leaveIt);
  }

  private AccessTokenView made() {
    return tokens.make(signedIn.actor(), new MakeToken(name, scope, days));
  }

  private void show(AccessTokenView made) {
    told.tell(made);
    mine = tokens.mine(signedIn.actor());
    name = null;
    key = DoneOnce.key();
  }

  private void leaveIt() {
    Notices.warnNext("done.token.before");
    Goto.tokens();
  }

  public void revokeOne() {
    tokens.revoke(signedIn.actor(), Chosen.id(revoke, "token.unknown"));
    Notices.done("done.token.revoked");
    Goto.tokens();
  }

  public boolean isTaken() {
    return tokens.areTaken();
  }

  public int getLongest() {
    return tokens.longest();
  }

  public Scope[] getScopes() {
    return Scope.values();
  }

  public List<AccessTokenView> getMine() {
    return mine;
  }

  /** Goes with the form, so that it is known when it comes once more. */
  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Scope getScope() {
    return scope;
  }

  public void setScope(Scope scope) {
    this.scope = scope;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public String getRevoke() {
    return revoke;
  }

  public void setRevoke(String revoke) {
    this.revoke = revoke;
  }
}
