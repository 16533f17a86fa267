package org.tasket.directory;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Words;

/**
 * How units are looked for and read. A unit is a part of the nearest unit above it in the
 * directory's own tree. Its name to show is {@code description}, with a language option where there
 * is one; without an option it is taken for English.
 */
final class UnitEntries {

  private static final String CODE = "ou";
  private static final String NAME = "description";

  private final String base;
  private final String objectClass;
  private final KeyAttribute key;

  UnitEntries(String base, Settings settings) {
    this.base = base;
    this.objectClass = settings.text(Setting.LDAP_UNITS_CLASS);
    this.key = KeyAttribute.named(settings.text(Setting.LDAP_KEY_ATTRIBUTE));
  }

  SearchRequest all() {
    return new SearchRequest(
        base,
        SearchScope.SUB,
        Filter.createEqualityFilter("objectClass", objectClass),
        key.label,
        CODE,
        NAME);
  }

  /** The units of the entries, those above before those below. */
  List<DirectoryUnit> units(Collection<? extends Entry> entries) throws LDAPException {
    DN root = new DN(base);
    Map<DN, Entry> below = new HashMap<>();
    Map<DN, UUID> keys = new LinkedHashMap<>();
    for (Entry entry : entries) {
      DN dn = entry.getParsedDN();
      if (!dn.equals(root) && Text.whole(entry, CODE).isPresent()) {
        key.of(entry).ifPresent(known -> keys.put(dn, known));
        below.put(dn, entry);
      }
    }
    return keys.keySet().stream()
        .sorted((one, other) -> Integer.compare(one.getRDNs().length, other.getRDNs().length))
        .map(dn -> unit(below.get(dn), keys.get(dn), above(dn, keys)))
        .toList();
  }

  private static Optional<UUID> above(DN dn, Map<DN, UUID> keys) {
    for (DN parent = dn.getParent(); parent != null; parent = parent.getParent()) {
      if (keys.containsKey(parent)) {
        return Optional.of(keys.get(parent));
      }
    }
    return Optional.empty();
  }

  private static DirectoryUnit unit(Entry entry, UUID key, Optional<UUID> parent) {
    Map<Locale, String> names = new HashMap<>();
    Text.of(entry, NAME).ifPresent(name -> names.put(Locale.ENGLISH, name));
    for (Locale language : Words.LANGUAGES) {
      Text.of(entry, NAME + ";lang-" + language.getLanguage())
          .ifPresent(name -> names.put(language, name));
    }
    return new DirectoryUnit(key, parent, Text.whole(entry, CODE).get(), names);
  }
}
