package org.tasket.intranet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.ActionURL;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.annotations.InitParameter;
import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.Preference;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A small portlet goes through its phases, as the portal drives it but without a server. */
class PortletAtWorkTest {

  @PortletConfiguration(
      portletName = "greeting",
      title = {
        @LocaleString(locale = "en", value = "Greeting"),
        @LocaleString(locale = "fi", value = "Tervehdys")
      },
      initParams = @InitParameter(name = "mark", value = "!"),
      prefs = {
        @Preference(name = "word", values = "Hello"),
        @Preference(
            name = "size",
            values = {"3", "4"})
      })
  static final class GreetingPortlet extends GenericPortlet {

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
      var preferences = request.getPreferences();
      var out = response.getWriter();
      out.write(response.getNamespace() + ": " + preferences.getValue("word", "") + ", ");
      out.write(request.getRemoteUser() + getInitParameter("mark") + ' ');
      out.write(String.join("+", preferences.getValues("size", new String[0])) + ' ');
      out.write(String.valueOf(request.getRenderParameters().getValue("said")));
      ActionURL link = response.createActionURL();
      link.getRenderParameters().setValue("said", "before");
      link.getActionParameters().setValue("whom", "all");
      out.write(' ');
      link.write(out);
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws IOException {
      var said = request.getActionParameters().getValue("say");
      if (said.startsWith("/")) {
        response.sendRedirect(said);
      } else {
        response.getRenderParameters().setValue("said", said);
      }
    }
  }

  private final CapturedResponse captured =
      new CapturedResponse(Partial.of(HttpServletResponse.class, new Object()));
  private PortletApplication application;
  private GreetingPortlet portlet;

  @BeforeEach
  void start() throws Exception {
    var context = Partial.of(ServletContext.class, new Object());
    var declared = GreetingPortlet.class.getAnnotation(PortletConfiguration.class);
    application = new PortletApplication(declared, GreetingPortlet.class, context);
    portlet = new GreetingPortlet();
    portlet.init(Partial.of(PortletConfig.class, application));
  }

  @Nested
  class Rendering {

    @Test
    void showsWhatTheEditorSetOverTheDefaultsToWhoeverAsks() throws Exception {
      render(window(Locale.ENGLISH, Map.of("said", List.of("<so>"))));

      assertThat(captured.text())
          .startsWith("p_w1_: Good day, aino! 3+4 <so> ")
          .endsWith("ACTION {said=[before]} &amp; {whom=[all]}");
    }

    @Test
    void speaksTheLanguageOfThePage() throws Exception {
      assertThat(render(window(Locale.forLanguageTag("fi"), Map.of())).title())
          .isEqualTo("Tervehdys");
      assertThat(render(window(Locale.forLanguageTag("sv"), Map.of())).title())
          .as("a language it does not have")
          .isEqualTo("Greeting");
    }
  }

  @Nested
  class Acting {

    @Test
    void endsInRenderParameters() throws Exception {
      assertThat(act("hi"))
          .isEqualTo(new ActionResult(Map.of("said", List.of("hi")), Optional.empty()));
    }

    @Test
    void mayLeadElsewhere() throws Exception {
      assertThat(act("/tasket/")).isEqualTo(new ActionResult(Map.of(), Optional.of("/tasket/")));
    }
  }

  @Test
  void aWindowsIdCannotBreakOutOfMarkup() {
    assertThatThrownBy(() -> new PortletWindow("w\"1", Locale.ENGLISH, Map.of(), Map.of(), links()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("w\"1");
  }

  private RenderCall render(PortletWindow window) throws Exception {
    var call = new RenderCall(window);
    call.runOn(portlet, application, request(), captured);
    return call;
  }

  private ActionResult act(String said) throws Exception {
    var call = new ActionCall(window(Locale.ENGLISH, Map.of()), Map.of("say", List.of(said)));
    call.runOn(portlet, application, request(), captured);
    return call.result();
  }

  private static PortletWindow window(Locale locale, Map<String, List<String>> parameters) {
    return new PortletWindow(
        "w1", locale, Map.of("word", List.of("Good day")), parameters, links());
  }

  private static PortletLinks links() {
    return new PortletLinks() {
      @Override
      public String toRender(Map<String, List<String>> renderParameters) {
        return "RENDER " + renderParameters;
      }

      @Override
      public String toAction(
          Map<String, List<String>> renderParameters, Map<String, List<String>> actionParameters) {
        return "ACTION " + renderParameters + " & " + actionParameters;
      }
    };
  }

  private static HttpServletRequest request() {
    return Partial.of(HttpServletRequest.class, new Aino());
  }

  /** The part of a request that the greeting asks for. */
  static final class Aino {
    public Principal getUserPrincipal() {
      return this::getRemoteUser;
    }

    public String getRemoteUser() {
      return "aino";
    }

    public Object getAttribute(String name) {
      return Map.of().get(name);
    }
  }
}
