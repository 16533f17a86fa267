package org.tasket.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** How people are looked for and read; every value in a filter is escaped by the SDK. */
final class PersonEntries {

  /** One more than there may be, so that a login of two people is noticed. */
  private static final int ONE_AND_A_DOUBLE = 2;

  private final String base;
  private final Filter person;
  private final String loginAttribute;
  private final String unitAttribute;
  private final String placeAttribute;
  private final String officeAttribute;
  private final String languagesAttribute;
  private final KeyAttribute key;

  PersonEntries(Settings settings) {
    this.base = settings.text(Setting.LDAP_PEOPLE_BASE);
    this.person =
        Filter.createEqualityFilter("objectClass", settings.text(Setting.LDAP_PEOPLE_CLASS));
    this.loginAttribute = settings.text(Setting.LDAP_LOGIN_ATTRIBUTE);
    this.unitAttribute = settings.text(Setting.LDAP_UNIT_ATTRIBUTE);
    this.placeAttribute = settings.text(Setting.LDAP_PLACE_ATTRIBUTE);
    this.officeAttribute = settings.text(Setting.LDAP_OFFICE_ATTRIBUTE);
    this.languagesAttribute = settings.text(Setting.LDAP_LANGUAGES_ATTRIBUTE);
    this.key = KeyAttribute.named(settings.text(Setting.LDAP_KEY_ATTRIBUTE));
  }

  SearchRequest withLogin(String login) {
    return atMost(ONE_AND_A_DOUBLE, Filter.createEqualityFilter(loginAttribute, login));
  }

  SearchRequest withKeys(Collection<UUID> keys) {
    return search(Filter.createORFilter(keys.stream().map(key::filter).toList()));
  }

  /** Those whose name or login holds a text. */
  SearchRequest holding(String text, int most) {
    return atMost(most, calledLike(text));
  }

  /** Those in some units whose name or login holds a text. */
  SearchRequest holding(String text, Collection<String> units, int most) {
    Filter inOne =
        Filter.createORFilter(
            units.stream().map(code -> Filter.createEqualityFilter(unitAttribute, code)).toList());
    return atMost(most, Filter.createANDFilter(inOne, calledLike(text)));
  }

  private Filter calledLike(String text) {
    return Filter.createORFilter(
        Filter.createSubAnyFilter("cn", text),
        Filter.createSubAnyFilter("displayName", text),
        Filter.createSubAnyFilter(loginAttribute, text));
  }

  private SearchRequest atMost(int most, Filter filter) {
    SearchRequest request = search(filter);
    request.setSizeLimit(most);
    return request;
  }

  /** Reads the key of one entry, such as a supervisor's. */
  SearchRequest keyOf(String dn) {
    return new SearchRequest(
        dn, SearchScope.BASE, Filter.createPresenceFilter("objectClass"), key.label);
  }

  Optional<UUID> key(Entry entry) {
    return key.of(entry);
  }

  Optional<String> supervisorDn(Entry entry) {
    return Optional.ofNullable(entry.getAttributeValue("manager"));
  }

  /** Nobody, where the entry has no key or no login: such a one cannot be known again. */
  Optional<DirectoryPerson> person(Entry entry, Optional<UUID> supervisor, Set<String> groups) {
    Optional<String> login = Text.whole(entry, loginAttribute);
    return key(entry)
        .filter(known -> login.isPresent())
        .map(
            known ->
                new DirectoryPerson(
                    known,
                    login.get(),
                    shownName(entry).orElse(login.get()),
                    Text.whole(entry, "mail"),
                    languages(entry),
                    Text.whole(entry, unitAttribute),
                    place(entry),
                    supervisor,
                    groups));
  }

  /** Nobody, where the entry has no key or no login. */
  Optional<DirectoryName> name(Entry entry) {
    return person(entry, Optional.empty(), Set.of())
        .map(shown -> new DirectoryName(shown.key(), shown.login(), shown.name(), shown.unit()));
  }

  private SearchRequest search(Filter filter) {
    return new SearchRequest(
        base,
        SearchScope.SUB,
        Filter.createANDFilter(List.of(person, filter)),
        key.label,
        loginAttribute,
        unitAttribute,
        placeAttribute,
        officeAttribute,
        "cn",
        "displayName",
        "mail",
        languagesAttribute,
        "manager");
  }

  private static Optional<String> shownName(Entry entry) {
    return Text.of(entry, "displayName").or(() -> Text.of(entry, "cn"));
  }

  /** The town, or else the office. */
  private Optional<String> place(Entry entry) {
    return Text.of(entry, placeAttribute).or(() -> Text.of(entry, officeAttribute));
  }

  private List<Locale> languages(Entry entry) {
    return Text.whole(entry, languagesAttribute).map(Spoken::preferred).orElse(List.of());
  }
}
