package org.tasket.rest.skill;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Json;
import org.tasket.platform.Words;
import org.tasket.rest.Answers;
import org.tasket.skill.ImportReport;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.OwnSkill;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SkillAction;
import org.tasket.skill.SkillView;
import org.tasket.tasket.UnlistedSkill;

/** Skills as the API shows them. */
public final class SkillJson {

  private SkillJson() {}

  static Answers.Made made(SkillView skill, Locale reader) {
    return new Answers.Made("skills/" + skill.id(), of(skill, reader), skill.version());
  }

  static JsonObject of(ListedSkill skill, Locale reader) {
    return Json.createObjectBuilder()
        .add("id", skill.id().toString())
        .add("name", skill.name(reader))
        .add("names", names(skill.names()))
        .add("others", texts(skill.others(reader)))
        .add("heading", skill.heading())
        .build();
  }

  static JsonObject of(SkillView skill, Locale reader) {
    JsonObjectBuilder others = Json.createObjectBuilder();
    Words.LANGUAGES.forEach(
        language ->
            others.add(
                language.getLanguage(),
                texts(skill.terms().others().getOrDefault(language, List.of()))));
    return Json.createObjectBuilder()
        .add("id", skill.id().toString())
        .add("uri", Answers.orNull(skill.uri()))
        .add("name", skill.name(reader))
        .add("names", names(skill.terms().names()))
        .add("others", others)
        .add("heading", skill.heading())
        .add("state", skill.state().name())
        .add("broader", ids(skill.broader()))
        .add("narrower", ids(skill.narrower()))
        .add("mergedInto", Answers.orNull(skill.mergedInto().map(ListedSkill::id)))
        .add("_actions", Answers.names(skill.actions().stream().map(SkillAction::label).toList()))
        .build();
  }

  static JsonObject of(UnlistedSkill unlisted) {
    return Json.createObjectBuilder()
        .add("label", unlisted.label())
        .add("language", unlisted.language())
        .add("taskets", unlisted.taskets())
        .build();
  }

  static JsonObject of(ImportReport report, Locale reader) {
    return Json.createObjectBuilder()
        .add("done", report.done())
        .add("added", report.added())
        .add("changed", report.changed())
        .add("unchanged", report.unchanged())
        .add("leftOut", report.leftOut())
        .add("relationsLeftOut", report.relationsLeftOut())
        .add("ambiguous", report.ambiguous())
        .add("ambiguousWords", texts(report.ambiguousWords()))
        .add("wordsLeftOut", report.wordsLeftOut())
        .add("unfit", errors(report.unfit(), reader))
        .add("unknownColumns", texts(report.unknownColumns()))
        .add("errors", errors(report.wrong(), reader))
        .build();
  }

  private static JsonArrayBuilder errors(List<FieldError> errors, Locale reader) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    errors.forEach(
        error ->
            list.add(
                Json.createObjectBuilder()
                    .add("field", error.field())
                    .add("message", error.sentence(reader))));
    return list;
  }

  /** What somebody has and wants to learn. */
  public static JsonObject of(OwnSkillsView own, Locale reader) {
    return Json.createObjectBuilder()
        .add("has", own(own.has(), reader))
        .add("wants", own(own.wants(), reader))
        .build();
  }

  private static JsonArrayBuilder own(List<OwnSkill> skills, Locale reader) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    skills.forEach(
        one ->
            list.add(
                Json.createObjectBuilder()
                    .add("id", one.skill().id().toString())
                    .add("name", one.skill().name(reader))
                    .add("level", Answers.orNull(one.level()))));
    return list;
  }

  private static JsonObjectBuilder names(Map<Locale, String> names) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    Words.LANGUAGES.forEach(language -> object.add(language.getLanguage(), names.get(language)));
    return object;
  }

  private static JsonArrayBuilder texts(List<String> texts) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    texts.forEach(list::add);
    return list;
  }

  private static JsonArrayBuilder ids(List<ListedSkill> skills) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    skills.forEach(skill -> list.add(skill.id().toString()));
    return list;
  }
}
