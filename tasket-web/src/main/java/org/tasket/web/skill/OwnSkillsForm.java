package org.tasket.web.skill;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Texts;
import org.tasket.skill.OwnSkill;
import org.tasket.skill.SetOwnSkills.Entry;
import org.tasket.skill.SkillLevel;

/** One of the two lists of somebody's skills, as they change it. */
public class OwnSkillsForm implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<Row> rows = new ArrayList<>();
  private String added;
  private String chosen;
  private String level;

  static OwnSkillsForm of(List<OwnSkill> skills, Locale reader) {
    OwnSkillsForm form = new OwnSkillsForm();
    skills.forEach(
        one ->
            form.rows.add(
                new Row(
                    one.skill().id(),
                    one.skill().name(reader),
                    one.level().map(SkillLevel::name).orElse(""))));
    return form;
  }

  /** What was typed to be added. */
  List<String> typed() {
    return SkillWords.named(added);
  }

  /** The list as it is to be: what is added again takes the level that was chosen for it. */
  List<Entry> entries(List<UUID> further) {
    Map<UUID, Entry> entries = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.gone)
        .forEach(row -> entries.put(row.id, new Entry(row.id, level(row.level))));
    further.forEach(
        skill ->
            entries.merge(
                skill,
                new Entry(skill, level(level)),
                (before, again) -> again.level().isPresent() ? again : before));
    return List.copyOf(entries.values());
  }

  private static Optional<SkillLevel> level(String chosen) {
    return Texts.given(chosen).map(SkillLevel::valueOf);
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getAdded() {
    return added;
  }

  public void setAdded(String added) {
    this.added = added;
  }

  public String getChosen() {
    return chosen;
  }

  /** The ids of what was chosen of it. */
  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  /** A skill that is on the list already. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String name;
    private String level;
    private boolean gone;

    Row(UUID id, String name, String level) {
      this.id = id;
      this.name = name;
      this.level = level;
    }

    public UUID getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public String getLevel() {
      return level;
    }

    public void setLevel(String level) {
      this.level = level;
    }

    /** Whether it is to leave the list. */
    public boolean isGone() {
      return gone;
    }

    public void setGone(boolean gone) {
      this.gone = gone;
    }
  }
}
