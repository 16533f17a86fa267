package org.tasket.skill;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Words;
import org.tasket.skill.EscoFiles.Concept;

/**
 * Lays what was read over the list, piece by piece, so that a list of any size needs little room. A
 * skill is known again by its address; one that the list has without an address of the same origin
 * is it too where it has the same English name.
 */
@ApplicationScoped
class ImportedSkills {

  private static final int PIECE = 300;

  @Inject EntityManager db;
  @Inject SkillWordRows words;
  @Inject SkillLookup lookup;

  private static final class Counts {
    private int added;
    private int changed;
    private int unchanged;
    private int leftOut;
    private int relationsLeftOut;
  }

  /** What would come of it. */
  ImportReport look(EscoFiles files) {
    return lay(files, false, new HashSet<>());
  }

  /**
   * Lays them.
   *
   * @param changed to which the skills are added that are called otherwise now
   */
  ImportReport lay(EscoFiles files, Set<UUID> changed) {
    return lay(files, true, changed);
  }

  private ImportReport lay(EscoFiles files, boolean change, Set<UUID> changed) {
    Counts counts = new Counts();
    Map<String, UUID> ids = new HashMap<>();
    List<String> uris = known(files, ids, counts);
    List<FieldError> wrong = misplaced(files, uris, ids);
    if (!wrong.isEmpty()) {
      return ImportReport.refused(files.unknownColumns(), wrong);
    }
    List<String> several = new WordsOfSeveral(files, uris, ids).among(lookup::meant);
    pieces(uris, piece -> changed.addAll(names(files, piece, ids, counts, change)));
    if (change) {
      pieces(uris, piece -> places(files, piece, ids));
    }
    return new ImportReport(
        change,
        counts.added,
        counts.changed,
        counts.unchanged,
        counts.leftOut,
        counts.relationsLeftOut,
        several.size(),
        several.stream().limit(EscoFiles.WRONG_MOST).toList(),
        files.wordsLeftOut(),
        files.unfit(),
        files.unknownColumns(),
        List.of());
  }

  /** What would lie under itself, or under too many, by what is on the list and in the files. */
  private List<FieldError> misplaced(EscoFiles files, List<String> uris, Map<String, UUID> ids) {
    Map<UUID, Set<UUID>> places = listed();
    uris.forEach(
        uri ->
            places
                .computeIfAbsent(ids.get(uri), skill -> new HashSet<>())
                .addAll(above(files, uri, ids)));
    Ascent<UUID> ascent = new Ascent<>(skill -> places.getOrDefault(skill, Set.of()));
    List<FieldError> wrong = new ArrayList<>();
    for (String uri : uris) {
      UUID skill = ids.get(uri);
      if (places.get(skill).size() > SkillTerms.BROADER_MOST) {
        wrong.add(new FieldError(uri, "many", SkillTerms.BROADER_MOST));
      }
      if (!ascent.isSound(skill)) {
        wrong.add(new FieldError(uri, "skill.circle"));
      }
    }
    return wrong.subList(0, Math.min(wrong.size(), EscoFiles.WRONG_MOST));
  }

  /** What lies right above each skill of the list that lies under any. */
  private Map<UUID, Set<UUID>> listed() {
    List<?> rows =
        db.createNativeQuery("select b.skill_id, b.broader_id from tasket_skill_broader b")
            .getResultList();
    Map<UUID, Set<UUID>> listed = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      listed.computeIfAbsent((UUID) columns[0], skill -> new HashSet<>()).add((UUID) columns[1]);
    }
    return listed;
  }

  private static void pieces(List<String> uris, Consumer<List<String>> deed) {
    for (int from = 0; from < uris.size(); from += PIECE) {
      deed.accept(uris.subList(from, Math.min(from + PIECE, uris.size())));
    }
  }

  /**
   * Finds or makes the ids of all that the files name, heirs in place of what was merged.
   *
   * @return the addresses of what is to be laid over the list
   */
  private List<String> known(EscoFiles files, Map<String, UUID> ids, Counts counts) {
    Set<String> named = new LinkedHashSet<>(files.concepts().keySet());
    files.concepts().keySet().forEach(uri -> named.addAll(files.broader(uri)));
    Set<String> merged = new HashSet<>();
    pieces(List.copyOf(named), piece -> byAddress(piece, ids, merged));
    List<String> released =
        files.concepts().entrySet().stream()
            .filter(entry -> entry.getValue().released)
            .map(Map.Entry::getKey)
            .filter(uri -> !merged.contains(uri))
            .toList();
    counts.leftOut = files.concepts().size() - released.size();
    List<String> fresh = released.stream().filter(uri -> !ids.containsKey(uri)).toList();
    pieces(fresh, piece -> byName(files, piece, ids));
    fresh.forEach(
        uri ->
            ids.computeIfAbsent(
                uri, key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))));
    return released;
  }

  private void byAddress(List<String> uris, Map<String, UUID> ids, Set<String> merged) {
    for (Object[] row :
        db.createQuery(
                "select s.uri, s.id, s.mergedInto from Skill s where s.uri in :uris",
                Object[].class)
            .setParameter("uris", uris)
            .getResultList()) {
      if (row[2] != null) {
        merged.add((String) row[0]);
      }
      ids.put((String) row[0], (UUID) (row[2] == null ? row[1] : row[2]));
    }
  }

  /**
   * What the house has of its own by the same English name is the same, for one address. Asked by
   * the words alone, see {@link SkillLookup}.
   */
  private void byName(EscoFiles files, List<String> uris, Map<String, UUID> ids) {
    Set<UUID> taken = new HashSet<>(ids.values());
    Map<String, String> called = new HashMap<>();
    uris.forEach(uri -> called.putIfAbsent(key(files.concepts().get(uri)), uri));
    for (Object[] row :
        db.createQuery(
                "select l.key, s.id, s.heading, s.mergedInto, s.uri from Skill s join s.labels l"
                    + " where l.key in :keys and l.language = 'en' and l.preferred = true",
                Object[].class)
            .setParameter("keys", called.keySet())
            .getResultList()) {
      String uri = called.get((String) row[0]);
      boolean same = files.concepts().get(uri).heading == (Boolean) row[2];
      if (same && row[3] == null && isOurs((String) row[4]) && !taken.contains(row[1])) {
        ids.putIfAbsent(uri, (UUID) row[1]);
      }
    }
  }

  private static boolean isOurs(String uri) {
    return uri == null || uri.startsWith(StarterFile.ADDRESS);
  }

  private static String key(Concept concept) {
    return SkillLabel.key(concept.names.get(Locale.ENGLISH));
  }

  /** Answers with those that are called otherwise than before. */
  private Set<UUID> names(
      EscoFiles files, List<String> piece, Map<String, UUID> ids, Counts counts, boolean change) {
    Map<UUID, Skill> there = skills(piece, ids);
    List<UUID> fresh = new ArrayList<>();
    Set<UUID> changed = new HashSet<>();
    for (String uri : piece) {
      Concept concept = files.concepts().get(uri);
      Skill skill = there.get(ids.get(uri));
      Set<UUID> above = above(files, uri, ids);
      counts.relationsLeftOut +=
          (int) files.broader(uri).stream().filter(one -> !ids.containsKey(one)).count();
      if (skill == null) {
        counts.added++;
        if (change) {
          SkillTerms terms = terms(concept, Optional.empty(), Set.of());
          db.persist(Skill.listed(ids.get(uri), uri, concept.heading, terms));
          fresh.add(ids.get(uri));
        }
        continue;
      }
      SkillTerms wanted = terms(concept, Optional.of(skill.terms()), above);
      if (wanted.equals(skill.terms()) && skill.uri().filter(uri::equals).isPresent()) {
        counts.unchanged++;
      } else {
        counts.changed++;
        if (change) {
          skill.edit(terms(concept, Optional.of(skill.terms()), Set.of()));
          skill.isAt(uri);
          changed.add(skill.id());
        }
      }
    }
    written(change);
    words.add(fresh);
    words.replace(changed);
    return changed;
  }

  private void places(EscoFiles files, List<String> piece, Map<String, UUID> ids) {
    Map<UUID, Skill> there = skills(piece, ids);
    for (String uri : piece) {
      there.get(ids.get(uri)).liesUnder(above(files, uri, ids));
    }
    written(true);
  }

  private void written(boolean change) {
    if (change) {
      db.flush();
    }
    db.clear();
  }

  private Map<UUID, Skill> skills(List<String> piece, Map<String, UUID> ids) {
    return db
        .createQuery("select s from Skill s where s.id in :ids", Skill.class)
        .setParameter("ids", piece.stream().map(ids::get).collect(Collectors.toSet()))
        .setHint("eclipselink.batch", "s.labels")
        .setHint("eclipselink.batch", "s.broader")
        .getResultList()
        .stream()
        .collect(toMap(Skill::id, Function.identity()));
  }

  private static Set<UUID> above(EscoFiles files, String uri, Map<String, UUID> ids) {
    return files.broader(uri).stream()
        .map(ids::get)
        .filter(id -> id != null && !id.equals(ids.get(uri)))
        .collect(Collectors.toSet());
  }

  /** Names as the files have them; words and places of before stay beside those of the files. */
  private static SkillTerms terms(Concept concept, Optional<SkillTerms> before, Set<UUID> above) {
    Map<Locale, List<String>> others = new HashMap<>();
    for (Locale language : Words.LANGUAGES) {
      List<String> words = new ArrayList<>();
      before.ifPresent(
          terms -> {
            words.addAll(terms.others().get(language));
            words.add(terms.names().get(language));
          });
      words.addAll(concept.others.get(language));
      others.put(language, SkillTerms.fitting(concept.names.get(language), words));
    }
    Set<UUID> broader = new HashSet<>(above);
    before.ifPresent(terms -> broader.addAll(terms.broader()));
    return new SkillTerms(concept.names, others, broader).checked();
  }
}
