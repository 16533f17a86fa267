package org.tasket.intranet.portal;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.annotations.PortletConfiguration;
import java.io.IOException;
import java.util.stream.Stream;

/** News of the house: the kind of portlet an intranet has before any plugin comes to it. */
@PortletConfiguration(
    portletName = "house-news",
    resourceBundle = "org.tasket.intranet.portal.news",
    supportedLocales = {"fi", "sv", "en"})
public class HouseNewsPortlet extends GenericPortlet {

  @Override
  protected void doView(RenderRequest request, RenderResponse response) throws IOException {
    var news = getResourceBundle(request.getLocale());
    var items =
        Stream.of("canteen", "training", "bicycles")
            .map(
                item ->
                    Html.of(
                        "<li><h3>%s</h3><p>%s</p></li>",
                        news.getString(item + ".title"), news.getString(item + ".text")))
            .toList();
    response.setContentType("text/html");
    response.getWriter().write(Html.of("<ul class=\"news\">%s</ul>", Html.join(items)).markup());
  }
}
