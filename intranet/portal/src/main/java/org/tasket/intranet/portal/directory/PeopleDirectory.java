package org.tasket.intranet.portal.directory;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The directory as the portal uses it: to find out whether a login and a password belong. */
@Singleton
public class PeopleDirectory {

  private final DirectorySettings settings;
  private final DirectoryConnections connections;

  @Inject
  public PeopleDirectory(DirectorySettings settings) {
    this.settings = settings;
    this.connections = new DirectoryConnections(settings);
  }

  /**
   * The person whom this login and password belong to, or nobody. Which of the two was wrong is not
   * told.
   *
   * @throws DirectoryAwayException if the directory cannot be asked
   */
  public Optional<PersonEntry> signIn(String login, String password) {
    if (login.isBlank() || password.isEmpty()) {
      return Optional.empty();
    }
    try (var connection = connections.open()) {
      var entry = find(connection, login.strip());
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      var person = person(connection, entry.get());
      return accepts(connection, entry.get().getDN(), password)
          ? Optional.of(person)
          : Optional.empty();
    } catch (LDAPException | GeneralSecurityException e) {
      throw new DirectoryAwayException(e);
    }
  }

  private Optional<SearchResultEntry> find(LDAPConnection connection, String login)
      throws LDAPException {
    var filter =
        Filter.createANDFilter(
            Filter.createEqualityFilter("objectClass", "person"),
            Filter.createEqualityFilter(settings.loginAttribute(), login));
    var search =
        new SearchRequest(
            settings.peopleBase(),
            SearchScope.SUB,
            filter,
            settings.loginAttribute(),
            "cn",
            "preferredLanguage");
    var found = connection.search(search).getSearchEntries();
    // Two people of one login: neither is let in on the other's behalf.
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private PersonEntry person(LDAPConnection connection, SearchResultEntry entry)
      throws LDAPException {
    var login = entry.getAttributeValue(settings.loginAttribute());
    return new PersonEntry(
        login,
        Optional.ofNullable(entry.getAttributeValue("cn")).orElse(login),
        Optional.ofNullable(entry.getAttributeValue("preferredLanguage")).orElse(""),
        roles(connection, entry.getDN()));
  }

  private Set<String> roles(LDAPConnection connection, String member) throws LDAPException {
    if (settings.groupsBase().isEmpty()) {
      return Set.of();
    }
    var filter =
        Filter.createANDFilter(
            Filter.createEqualityFilter("objectClass", "groupOfNames"),
            Filter.createEqualityFilter("member", member));
    var search = new SearchRequest(settings.groupsBase().get(), SearchScope.SUB, filter, "cn");
    return connection.search(search).getSearchEntries().stream()
        .map(group -> group.getAttributeValue("cn"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean accepts(LDAPConnection connection, String dn, String password)
      throws LDAPException {
    try {
      connection.bind(dn, password);
      return true;
    } catch (LDAPException e) {
      if (e.getResultCode().equals(ResultCode.INVALID_CREDENTIALS)) {
        return false;
      }
      throw e;
    }
  }
}
