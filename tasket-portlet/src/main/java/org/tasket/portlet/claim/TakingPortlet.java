package org.tasket.portlet.claim;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.Claims;
import org.tasket.platform.TasketException;
import org.tasket.portlet.platform.Links;
import org.tasket.portlet.platform.Option;
import org.tasket.portlet.platform.Posted;
import org.tasket.portlet.platform.TasketPortlet;
import org.tasket.portlet.platform.Window;

/** A portlet with cards of taskets, which are taken there. */
public abstract class TakingPortlet extends TasketPortlet {

  private static final String TASKET = "id";

  private final String place;

  /**
   * @param place the render parameter that says what is shown, which taking does not change
   */
  protected TakingPortlet(String texts, List<Option> offered, String place) {
    super(texts, offered);
    this.place = place;
  }

  protected final TasketCards cards(Window window, PortletRequest request, MimeResponse response) {
    Optional<String> here = Optional.ofNullable(request.getRenderParameters().getValue(place));
    return new TasketCards(
        window,
        tasket -> {
          Map<String, String> parameters = new HashMap<>(Map.of(TASKET, tasket.toString()));
          here.ifPresent(value -> parameters.put(place, value));
          return Links.toAct(response, parameters);
        });
  }

  @Override
  protected void act(ActionRequest request, ActionResponse response) {
    Posted posted = new Posted(request, response.getNamespace());
    MutableRenderParameters next = response.getRenderParameters();
    posted.id(TASKET).map(tasket -> take(request, tasket)).ifPresent(told -> told.write(next));
    Optional.of(posted.text(place))
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> next.setValue(place, value));
  }

  private Outcome take(ActionRequest request, UUID tasket) {
    try {
      var claim = core(Claims.class).claim(actor(request), tasket, Optional.empty());
      return Outcome.claimed(tasket, claim.state());
    } catch (TasketException refused) {
      return Outcome.refused(tasket, refused);
    }
  }
}
