package org.tasket.intranet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.portlet.ActionParameters;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.ActionURL;
import jakarta.portlet.Event;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MutableActionParameters;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.MutableResourceParameters;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletContext;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PortletSession;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceParameters;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceURL;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartialTest {

  static Stream<Arguments> partsAndWhatTheyStandFor() {
    return Stream.of(
        arguments(Parameters.class, ActionParameters.class),
        arguments(Parameters.class, ResourceParameters.class),
        arguments(RenderParametersPart.class, RenderParameters.class),
        arguments(MutableParameters.class, MutableActionParameters.class),
        arguments(MutableParameters.class, MutableResourceParameters.class),
        arguments(MutableRenderParametersPart.class, MutableRenderParameters.class),
        arguments(PortletApplication.class, PortletConfig.class),
        arguments(ContextPart.class, PortletContext.class),
        arguments(PreferencesPart.class, PortletPreferences.class),
        arguments(RequestPart.class, HeaderRequest.class),
        arguments(RequestPart.class, RenderRequest.class),
        arguments(ActionRequestPart.class, ActionRequest.class),
        arguments(EventRequestPart.class, EventRequest.class),
        arguments(EventPart.class, Event.class),
        arguments(ResourceRequestPart.class, ResourceRequest.class),
        arguments(HeaderResponsePart.class, HeaderResponse.class),
        arguments(RenderResponsePart.class, RenderResponse.class),
        arguments(ActionResponsePart.class, ActionResponse.class),
        arguments(EventResponsePart.class, EventResponse.class),
        arguments(ResourceResponsePart.class, ResourceResponse.class),
        arguments(RenderLinkPart.class, RenderURL.class),
        arguments(ActionLinkPart.class, ActionURL.class),
        arguments(ResourceLinkPart.class, ResourceURL.class));
  }

  @ParameterizedTest
  @MethodSource("partsAndWhatTheyStandFor")
  void aPartHasNoPublicMethodThatItsInterfaceDoesNotHave(Class<?> part, Class<?> type) {
    var offered = Arrays.stream(part.getMethods()).filter(m -> !isFromObject(m)).toList();

    assertThat(offered)
        .isNotEmpty()
        .allSatisfy(
            method -> {
              var wanted = type.getMethod(method.getName(), method.getParameterTypes());
              assertThat(wanted.getReturnType()).isAssignableFrom(method.getReturnType());
            });
  }

  @Test
  void whatIsNotOfferedIsRefusedByName() {
    var session = Partial.of(PortletSession.class, new Parameters(Map.of()));

    assertThatThrownBy(() -> session.getAttribute("basket"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("This portal does not support PortletSession.getAttribute yet");
  }

  @Test
  void whatAPartThrowsComesOutAsItIs() {
    var applications = new IllegalStateException("closed");
    var context =
        Partial.of(
            AutoCloseable.class,
            new AutoCloseable() {
              @Override
              public void close() {
                throw applications;
              }
            });

    assertThatThrownBy(context::close).isSameAs(applications);
  }

  private static boolean isFromObject(Method method) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            other ->
                other.getName().equals(method.getName())
                    && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
  }
}
