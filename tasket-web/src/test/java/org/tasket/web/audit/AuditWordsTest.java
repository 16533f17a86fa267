package org.tasket.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.address.AddressEvent;
import org.tasket.address.Purpose;
import org.tasket.attachment.AttachmentEvent;
import org.tasket.attachment.AttachmentKind;
import org.tasket.audit.Audited;
import org.tasket.board.BoardEvent;
import org.tasket.board.BoardState;
import org.tasket.board.Rulebook;
import org.tasket.claim.ClaimEvent;
import org.tasket.howto.HowtoEvent;
import org.tasket.howto.HowtoTerms;
import org.tasket.person.WayIn;
import org.tasket.profile.ProfileChanged;
import org.tasket.skill.OwnSkillsChosen;
import org.tasket.skill.SkillEvent;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillsImported;
import org.tasket.slot.HelperInvited;
import org.tasket.slot.SlotEvent;
import org.tasket.talk.TalkEvent;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.TasketEvent;
import org.tasket.tasket.Terms;
import org.tasket.token.AccessTokenEvent;
import org.tasket.webhook.Fault;
import org.tasket.webhook.WebhookEvent;
import org.tasket.webhook.WebhookTopic;

/** Whatever the audit may hold is said in words. */
class AuditWordsTest {

  private static final Set<String> HOLDERS = Set.of("helper", "board");
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("org.tasket.web.texts", Locale.ENGLISH);

  private static void isSaid(String key) {
    assertThat(ENGLISH.keySet()).contains(key);
  }

  /** The operations of all events; of those that depend on a state, for every state. */
  static Stream<String> operations() {
    return Stream.of(BoardEvent.class, TasketEvent.class, ClaimEvent.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .flatMap(event -> Arrays.stream(BoardState.values()).map(state -> made(event, state)))
        .map(Audited::operation)
        .distinct();
  }

  private static Audited made(Class<?> event, BoardState state) {
    RecordComponent[] parts = event.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(type -> some(type, state)).toArray();
    try {
      return (Audited) event.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(event.getName(), impossible);
    }
  }

  private static Object some(Class<?> type, BoardState state) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == BoardState.class ? state : null;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperation(String operation) {
    isSaid("audit.op." + operation);
  }

  @ParameterizedTest
  @EnumSource(TalkEvent.What.class)
  void everyThingDoneWithWhatWasSaid(TalkEvent.What what) {
    isSaid("audit.op.remark." + what.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(HowtoEvent.What.class)
  void everyThingDoneWithAPage(HowtoEvent.What what) {
    isSaid("audit.op.howto." + what.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(SkillEvent.What.class)
  void everyThingDoneWithASkill(SkillEvent.What what) {
    isSaid("audit.op.skill." + what.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void thatSomebodyChangedWhatTheySayOfThemselves() {
    isSaid("audit.op." + new ProfileChanged(null, null, List.of()).operation());
  }

  @Test
  void thatSomebodyChoseTheirSkills() {
    isSaid("audit.op." + new OwnSkillsChosen(null, null, List.of()).operation());
  }

  @Test
  void thatAListOfSkillsWasBroughtIn() {
    isSaid("audit.op." + new SkillsImported(null, null).operation());
  }

  @ParameterizedTest
  @EnumSource(AttachmentEvent.What.class)
  void everyThingDoneWithAFileOrALink(AttachmentEvent.What what) {
    for (AttachmentKind kind : AttachmentKind.values()) {
      isSaid(
          "audit.op."
              + kind.name().toLowerCase(Locale.ROOT)
              + "."
              + what.name().toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void everyThingDoneWithAPrivateAddress(Purpose purpose) {
    for (AddressEvent.What what : AddressEvent.What.values()) {
      isSaid("audit.op." + new AddressEvent(what, purpose, null, null, null).operation());
    }
  }

  @ParameterizedTest
  @EnumSource(AccessTokenEvent.What.class)
  void everyThingDoneWithAToken(AccessTokenEvent.What what) {
    isSaid("audit.op.token." + what.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(WebhookEvent.What.class)
  void everyThingDoneWithAWebhook(WebhookEvent.What what) {
    isSaid("audit.op.webhook." + what.name().toLowerCase(Locale.ROOT));
  }

  /** The page of a webhook says by the same words what it tells. */
  @ParameterizedTest
  @EnumSource(WebhookTopic.class)
  void everyThingThatAWebhookTells(WebhookTopic topic) {
    assertThat(operations()).contains(topic.label());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyReasonForWhichAMessageDoesNotGetThrough(Fault fault) {
    isSaid("webhook.fault." + fault);
  }

  @ParameterizedTest
  @EnumSource(SlotEvent.What.class)
  void everyThingDoneWithSpareTime(SlotEvent.What what) {
    isSaid("audit.op.slot." + what.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void thatSomebodyWasAskedToHelp() {
    isSaid("audit.op." + new HelperInvited(null, null, null, null, null, null).operation());
  }

  static Stream<String> fields() {
    return Stream.of(
            Rulebook.class,
            Terms.class,
            HelperTerms.class,
            BoardTerms.class,
            HowtoTerms.class,
            SkillTerms.class)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .filter(name -> !HOLDERS.contains(name))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyFieldOfARulebookAndOfATasket(String field) {
    isSaid("audit.field." + field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "audience",
        "managers",
        "managerGroups",
        "owner",
        "coOwners",
        "seats",
        "sessions",
        "recurrence",
        "files",
        "links",
        "aboutMe",
        "interests",
        "causes",
        "visibleTo",
        "has",
        "wants"
      })
  void everyOtherField(String field) {
    isSaid("audit.field." + field);
  }

  @ParameterizedTest
  @EnumSource(WayIn.class)
  void everyWayIn(WayIn way) {
    isSaid("audit.way." + way);
  }

  @ParameterizedTest
  @ValueSource(strings = {"board.became.archived", "claim.movedUp", "tasket.handed"})
  void theOperationsAreRead(String operation) {
    assertThat(operations()).contains(operation);
    assertThat(List.copyOf(operations().toList())).hasSizeGreaterThan(30);
  }
}
