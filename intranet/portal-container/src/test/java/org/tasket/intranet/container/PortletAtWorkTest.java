package org.tasket.intranet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.ActionURL;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.WindowState;
import jakarta.portlet.annotations.InitParameter;
import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.Preference;
import jakarta.portlet.annotations.Supports;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
      supports = @Supports(portletModes = {"VIEW", "EDIT", "HELP"}),
      initParams = @InitParameter(name = "mark", value = "!"),
      prefs = {
        @Preference(name = "word", values = "Hello"),
        @Preference(
            name = "size",
            values = {"3", "4"})
      })
  public static final class GreetingPortlet extends GenericPortlet {

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
    protected void doHelp(RenderRequest request, RenderResponse response)
        throws PortletException, IOException {
      var out = response.getWriter();
      out.write(request.getPortletMode() + " " + request.getWindowState() + ":");
      for (var mode : List.of("help", "edit", "print")) {
        out.write(request.isPortletModeAllowed(new PortletMode(mode)) ? " " + mode : "");
      }
      out.write(request.isWindowStateAllowed(WindowState.MAXIMIZED) ? " maximized" : "");
    }

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws IOException {
      response.addDependency("bell", "org.example", "1", "<script src=\"/bell.js\"></script>");
      response.addDependency("bell", "org.example", "2", "<script src=\"/bell2.js\"></script>");
      response.getWriter().write("<link rel=\"stylesheet\" href=\"/greeting.css\">");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response)
        throws PortletException, IOException {
      var said = request.getActionParameters().getValue("say");
      if (said.startsWith("/")) {
        response.sendRedirect(said);
      } else if (said.equals("edit") || said.equals("print")) {
        response.setPortletMode(new PortletMode(said));
      } else {
        response.getRenderParameters().setValue("said", said);
      }
    }
  }

  @PortletConfiguration(portletName = "quiet", supports = @Supports(windowStates = "minimized"))
  static final class QuietPortlet extends GenericPortlet {}

  private Fixture greeting;

  @BeforeEach
  void start() throws Exception {
    greeting = new Fixture(GreetingPortlet.class);
    greeting.placed.put("word", List.of("Good day"));
  }

  @Nested
  class Rendering {

    @Test
    void showsWhatTheEditorSetOverTheDefaultsToWhoeverAsks() throws Exception {
      greeting.parameters.put("said", List.of("<so>"));

      assertThat(greeting.render().markup())
          .startsWith("p_w1_: Good day, aino! 3+4 <so> ")
          .endsWith("ACTION view normal {said=[before]}{} &amp; {whom=[all]}");
    }

    @Test
    void speaksTheLanguageOfThePage() throws Exception {
      greeting.locale = Locale.forLanguageTag("fi");
      assertThat(greeting.render().title()).isEqualTo("Tervehdys");

      greeting.locale = Locale.forLanguageTag("sv");
      assertThat(greeting.render().title()).as("a language it does not have").isEqualTo("Greeting");
    }

    @Test
    void givesOnlyItsTitleWhereTheWindowIsMinimized() throws Exception {
      greeting.state = WindowState.MINIMIZED;

      var rendering = greeting.render();

      assertThat(rendering.title()).isEqualTo("Greeting");
      assertThat(rendering.markup()).isEmpty();
    }

    @Test
    void bringsWhatThePagesHeadNeedsUnderTheNameThatMakesItOnce() throws Exception {
      assertThat(greeting.render().head())
          .containsEntry("org.example/bell", "<script src=\"/bell.js\"></script>")
          .containsValue("<link rel=\"stylesheet\" href=\"/greeting.css\">")
          .hasSize(2);
    }
  }

  @Nested
  class Acting {

    @Test
    void endsInRenderParameters() throws Exception {
      var result = act("hi");

      assertThat(result.view())
          .isEqualTo(
              new WindowView(
                  PortletMode.VIEW, WindowState.NORMAL, Map.of("said", List.of("hi")), Map.of()));
      assertThat(result.events()).isEmpty();
      assertThat(result.redirect()).isEmpty();
    }

    @Test
    void forgetsWhatTheWindowWasShownWith() throws Exception {
      greeting.parameters.put("page", List.of("2"));

      assertThat(act("hi").view().parameters()).containsOnlyKeys("said");
    }

    @Test
    void mayLeadElsewhere() throws Exception {
      assertThat(act("/tasket/").redirect()).contains("/tasket/");
    }
  }

  @Nested
  class Modes {

    @Test
    void areThoseThatThePortletDeclares() throws Exception {
      greeting.mode = PortletMode.HELP;

      assertThat(greeting.render().markup()).isEqualTo("help normal: help edit maximized");
    }

    @Test
    void changeByAnAction() throws Exception {
      assertThat(act("edit").view().mode()).isEqualTo(PortletMode.EDIT);
    }

    @Test
    void thatAreNotDeclaredAreRefused() {
      assertThatThrownBy(() -> act("print")).isInstanceOf(PortletModeException.class);
    }

    @Test
    void otherThanViewAreOnlyThereWhereTheyAreDeclared() {
      var declaration = new PortletDeclaration(QuietPortlet.class, Set.of());

      assertThat(declaration.supports(PortletMode.VIEW)).isTrue();
      assertThat(declaration.supports(PortletMode.EDIT)).isFalse();
      assertThat(declaration.supports(WindowState.NORMAL)).isTrue();
      assertThat(declaration.supports(WindowState.MAXIMIZED)).isFalse();
    }
  }

  @Test
  void aWindowsIdCannotBreakOutOfMarkup() {
    assertThatThrownBy(() -> new PortletWindow("w\"1", Locale.ENGLISH, greeting.view(), null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("w\"1");
  }

  private PhaseResult act(String said) throws Exception {
    return greeting.act(Map.of("say", List.of(said)));
  }
}
