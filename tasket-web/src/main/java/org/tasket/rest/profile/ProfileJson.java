package org.tasket.rest.profile;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.tasket.cause.Cause;
import org.tasket.person.PersonCard;
import org.tasket.platform.Json;
import org.tasket.platform.Words;
import org.tasket.profile.ColleagueView;
import org.tasket.profile.ProfileAction;
import org.tasket.profile.ProfileView;
import org.tasket.rest.Answers;
import org.tasket.rest.skill.SkillJson;

/** People, and what they added about themselves, as the API shows them. */
final class ProfileJson {

  private ProfileJson() {}

  static JsonObject of(ProfileView mine) {
    return added(mine).add("visibleTo", mine.visibleTo().name()).build();
  }

  static JsonObject of(ColleagueView colleague, Locale reader) {
    PersonCard card = colleague.card();
    return Json.createObjectBuilder()
        .add("id", card.person().id().toString())
        .add("name", card.person().name())
        .add("department", card.person().departmentIn(reader))
        .add("place", Answers.orNull(card.place()))
        .add("languages", texts(card.languages().stream().map(Locale::toLanguageTag).toList()))
        .addAll(added(colleague.added()))
        .add("skills", SkillJson.of(colleague.skills(), reader))
        .add(
            "_actions",
            Answers.names(colleague.actions().stream().map(ProfileAction::label).toList()))
        .build();
  }

  static JsonObject of(Cause cause, Locale reader) {
    JsonObjectBuilder names = Json.createObjectBuilder();
    Words.LANGUAGES.forEach(language -> names.add(language.getLanguage(), cause.name(language)));
    return Json.createObjectBuilder()
        .add("code", cause.name())
        .add("name", cause.name(reader))
        .add("names", names)
        .build();
  }

  private static JsonObjectBuilder added(ProfileView added) {
    return Json.createObjectBuilder()
        .add("aboutMe", Answers.orNull(added.aboutMe()))
        .add("interests", texts(added.interests()))
        .add("causes", texts(added.causes().stream().map(Cause::name).toList()));
  }

  private static JsonArrayBuilder texts(List<String> texts) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    texts.forEach(list::add);
    return list;
  }
}
