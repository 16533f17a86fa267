package org.tasket.intranet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.ReadOnlyException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ValidatorException;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletPreferencesValidator;
import jakarta.portlet.annotations.Preference;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portlet keeps preferences, as it does in mode EDIT. */
class PreferencesTest {

  @PortletConfiguration(
      portletName = "list",
      prefs = {
        @Preference(name = "limit", values = "10"),
        @Preference(name = "house", values = "Example", isReadOnly = true)
      })
  public static final class ListPortlet extends GenericPortlet {

    @Override
    public void processAction(ActionRequest request, ActionResponse response)
        throws PortletException, IOException {
      var preferences = request.getPreferences();
      for (var name : request.getActionParameters().getNames()) {
        var value = request.getActionParameters().getValue(name);
        if (value.equals("reset")) {
          preferences.reset(name);
        } else {
          preferences.setValue(name, value);
        }
      }
      request.getPreferences().store();
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response)
        throws PortletException, IOException {
      if (request.getRenderParameters().getValue("store") != null) {
        request.getPreferences().store();
      }
      response.getWriter().write(request.getPreferences().getValue("limit", ""));
    }
  }

  @PortletPreferencesValidator(portletNames = "list")
  public static final class AtMostHundred implements PreferencesValidator {

    @Override
    public void validate(PortletPreferences preferences) throws ValidatorException {
      if (Integer.parseInt(preferences.getValue("limit", "0")) > 100) {
        throw new ValidatorException("At most 100", List.of("limit"));
      }
    }
  }

  /** Has nothing to do with the list. */
  @PortletPreferencesValidator(portletNames = "other")
  public static final class Never implements PreferencesValidator {

    @Override
    public void validate(PortletPreferences preferences) throws ValidatorException {
      throw new ValidatorException("Never", List.of());
    }
  }

  private Fixture list;

  @BeforeEach
  void start() throws Exception {
    list = new Fixture(ListPortlet.class, AtMostHundred.class, Never.class);
  }

  @Test
  void whatIsStoredGoesOverWhatTheEditorSetAndThatOverTheDefault() throws Exception {
    assertThat(list.render().markup()).isEqualTo("10");

    list.placed.put("limit", List.of("20"));
    assertThat(list.render().markup()).isEqualTo("20");

    set("limit", "30");
    assertThat(list.render().markup()).isEqualTo("30");
  }

  @Test
  void whatIsResetIsAsTheEditorSetIt() throws Exception {
    list.placed.put("limit", List.of("20"));
    set("limit", "30");

    set("limit", "reset");

    assertThat(list.stored).isEmpty();
    assertThat(list.render().markup()).isEqualTo("20");
  }

  @Test
  void onlyWhatDiffersFromTheDefaultsIsKept() throws Exception {
    set("limit", "30");

    assertThat(list.stored).isEqualTo(Map.of("limit", List.of("30")));
  }

  @Test
  void whatTheValidatorRefusesIsNotKept() {
    assertThatThrownBy(() -> set("limit", "101"))
        .isInstanceOfSatisfying(
            ValidatorException.class,
            refused -> assertThat(refused.getFailedKeys().nextElement()).isEqualTo("limit"));
    assertThat(list.stored).isEmpty();
  }

  @Test
  void whatIsReadOnlyIsNotChanged() {
    assertThatThrownBy(() -> set("house", "Mine"))
        .isInstanceOf(ReadOnlyException.class)
        .hasMessageContaining("house");
    assertThatThrownBy(() -> set("house", "reset")).isInstanceOf(ReadOnlyException.class);
  }

  @Test
  void nothingIsStoredByLookingAtAPage() {
    list.parameters.put("store", List.of("please"));

    assertThatThrownBy(list::render).isInstanceOf(IllegalStateException.class);
  }

  private void set(String name, String value) throws Exception {
    list.act(Map.of(name, List.of(value)));
  }
}
