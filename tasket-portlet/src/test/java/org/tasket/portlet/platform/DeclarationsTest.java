package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletPreferencesValidator;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.Preference;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.portlet.board.BoardPortlet;
import org.tasket.portlet.finder.FinderPortlet;
import org.tasket.portlet.mine.MinePortlet;

/** What a portal reads of the portlets, which nothing compiles. */
class DeclarationsTest {

  private static final QName BOARD = new QName(PageBoard.NAMESPACE, PageBoard.NAME);

  static Stream<Class<? extends TasketPortlet>> portlets() {
    return Stream.of(BoardPortlet.class, FinderPortlet.class, MinePortlet.class);
  }

  static Stream<TasketPortlet> followers() {
    return Stream.of(new BoardPortlet(), new FinderPortlet());
  }

  @ParameterizedTest
  @MethodSource("portlets")
  void whatIsSetFromTheStartIsWhatAnEditorCouldSet(Class<?> portlet) {
    for (Preference declared : portlet.getAnnotation(PortletConfiguration.class).prefs()) {
      assertThat(Option.named(declared.name())).as(declared.name()).isPresent();
      assertThat(Option.named(declared.name()).orElseThrow().allows(declared.values()[0]))
          .as(declared.name())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("portlets")
  void eachIsHeldToTheCheckOfPreferences(Class<?> portlet) {
    assertThat(
            PreferenceCheck.class.getAnnotation(PortletPreferencesValidator.class).portletNames())
        .contains(portlet.getAnnotation(PortletConfiguration.class).portletName());
  }

  @ParameterizedTest
  @MethodSource("followers")
  void whoFollowsThePageSaysSoTwice(TasketPortlet portlet) throws NoSuchMethodException {
    var configuration = portlet.getClass().getAnnotation(PortletConfiguration.class);
    var heard =
        portlet
            .getClass()
            .getMethod("processEvent", EventRequest.class, EventResponse.class)
            .getAnnotation(EventMethod.class);

    assertThat(configuration.publicParams()).containsExactly(PageBoard.NAME);
    assertThat(heard.portletName()).isEqualTo(configuration.portletName());
    assertThat(heard.processingEvents()).extracting(DeclarationsTest::name).containsExactly(BOARD);
  }

  @Test
  void bothSayTheSame() {
    var application = TasketPortlets.class.getAnnotation(PortletApplication.class);

    assertThat(application.publicParams())
        .singleElement()
        .satisfies(one -> assertThat(name(one.qname())).isEqualTo(BOARD));
    assertThat(application.events())
        .singleElement()
        .satisfies(one -> assertThat(name(one.qname())).isEqualTo(BOARD));
  }

  @ParameterizedTest
  @MethodSource("followers")
  void wordOfAnotherPortletMovesThem(TasketPortlet portlet) throws PortletException, IOException {
    Map<String, String[]> shown = new HashMap<>();

    portlet.processEvent(
        PortletFakes.hearing(PortletFakes.event(BOARD, "it")), PortletFakes.answering(shown));

    assertThat(shown).containsOnlyKeys(PageBoard.NAME);
    assertThat(shown.get(PageBoard.NAME)).containsExactly("it");
  }

  private static QName name(PortletQName name) {
    return new QName(name.namespaceURI(), name.localPart());
  }
}
