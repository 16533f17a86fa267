package org.tasket.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the groups of an entry are looked for: groupOfNames and Active Directory's group by {@code
 * member}, groupOfUniqueNames by {@code uniqueMember}. Groups within groups are not followed.
 */
final class GroupEntries {

  private final String base;

  GroupEntries(String base) {
    this.base = base;
  }

  SearchRequest ofMember(String dn) {
    Filter member =
        Filter.createORFilter(
            List.of(
                Filter.createEqualityFilter("member", dn),
                Filter.createEqualityFilter("uniqueMember", dn)));
    return new SearchRequest(base, SearchScope.SUB, member, "cn");
  }

  Set<String> names(Collection<? extends Entry> groups) {
    return groups.stream()
        .map(group -> Text.whole(group, "cn"))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
