package org.tasket.intranet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.PublicRenderParameterDefinition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A portlet that goes with its page: by a public render parameter and by an event. */
class SharedStateTest {

  private static final String NAMESPACE = "https://example.org/rooms";
  private static final QName ROOM = new QName(NAMESPACE, "room");
  private static final QName FLOOR = new QName(NAMESPACE, "floor");

  @PortletApplication(
      defaultNamespaceURI = NAMESPACE,
      publicParams = {
        @PublicRenderParameterDefinition(
            identifier = "where",
            qname = @PortletQName(namespaceURI = "", localPart = "room")),
        @PublicRenderParameterDefinition(
            identifier = "floor",
            qname = @PortletQName(namespaceURI = NAMESPACE, localPart = "floor"))
      })
  static final class Rooms {}

  @PortletConfiguration(portletName = "rooms", publicParams = "where")
  public static final class RoomPortlet extends GenericPortlet {

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
      var parameters = request.getRenderParameters();
      RenderURL other = response.createRenderURL();
      other.getRenderParameters().setValue("where", "attic");
      RenderURL none = response.createRenderURL();
      none.getRenderParameters().clearPublic();
      response
          .getWriter()
          .printf(
              "%s %s %s|%s|%s|%s",
              parameters.getValue("where"),
              parameters.isPublic("where"),
              parameters.getValue("floor"),
              response.createRenderURL(),
              other,
              none);
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
      response.getRenderParameters().setValue("where", "cellar");
      response.getRenderParameters().setValue("chosen", "yes");
      response.setEvent("room", "cellar");
    }

    @SuppressWarnings("deprecation") // GenericPortlet keeps parameters by the same call
    @EventMethod(
        portletName = "rooms",
        processingEvents = @PortletQName(namespaceURI = "", localPart = "room"))
    @Override
    public void processEvent(EventRequest request, EventResponse response) throws PortletException {
      var event = request.getEvent();
      if (event.getValue() == null) {
        throw new PortletException("No room");
      }
      response.setRenderParameters(request);
      response.getRenderParameters().setValue("told", event.getName() + " " + event.getValue());
      response.setEvent(FLOOR, 0);
    }
  }

  private Fixture rooms;

  @BeforeEach
  void start() throws Exception {
    rooms = new Fixture(RoomPortlet.class, Rooms.class);
  }

  @Nested
  class PublicParameters {

    @Test
    void areThoseThatThePortletTakesPartIn() throws Exception {
      rooms.shared.put(ROOM, List.of("hall"));
      rooms.shared.put(FLOOR, List.of("2"));

      assertThat(rooms.render().markup()).startsWith("hall true null|");
    }

    @Test
    void goWithEveryLinkUnlessItSaysOtherwise() throws Exception {
      rooms.parameters.put("own", List.of("1"));
      rooms.shared.put(ROOM, List.of("hall"));

      assertThat(rooms.render().markup().split("\\|"))
          .endsWith(
              "RENDER view normal {}{" + ROOM + "=[hall]}",
              "RENDER view normal {}{" + ROOM + "=[attic]}",
              "RENDER view normal {}{}");
    }

    @Test
    void changeByAnActionForThePageAndNotForTheWindowAlone() throws Exception {
      rooms.shared.put(FLOOR, List.of("2"));

      var view = act().view();

      assertThat(view.parameters()).isEqualTo(Map.of("chosen", List.of("yes")));
      assertThat(view.shared()).isEqualTo(Map.of(ROOM, List.of("cellar"), FLOOR, List.of("2")));
    }
  }

  @Nested
  class Events {

    @Test
    void areSentUnderTheNamespaceOfTheApplication() throws Exception {
      assertThat(act().events()).containsExactly(new PortletEvent(ROOM, "cellar"));
    }

    @Test
    void reachTheMethodThatIsDeclaredForThemAndMayBeAnswered() throws Exception {
      rooms.parameters.put("own", List.of("1"));

      var result = rooms.tell(ROOM, "hall");

      assertThat(result.view().parameters())
          .isEqualTo(Map.of("own", List.of("1"), "told", List.of("room hall")));
      assertThat(result.events()).containsExactly(new PortletEvent(FLOOR, 0));
    }

    @Test
    void thatAreNotDeclaredAreNotTaken() {
      var declaration = new PortletDeclaration(RoomPortlet.class, List.of(Rooms.class));

      assertThat(declaration.eventMethod(ROOM)).isPresent();
      assertThat(declaration.eventMethod(FLOOR)).isEmpty();
    }

    @Test
    void failAsThePortletDoes() {
      assertThatThrownBy(() -> rooms.tell(ROOM, null))
          .isInstanceOf(PortletException.class)
          .hasRootCauseMessage("No room");
    }

    @Test
    void carryNothingThatOtherApplicationsDoNotKnow() {
      assertThatThrownBy(() -> new PortletEvent(ROOM, Thing.ONE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(Thing.class.getName());
    }
  }

  private enum Thing {
    ONE
  }

  private PhaseResult act() throws Exception {
    return rooms.act(Map.of());
  }
}
