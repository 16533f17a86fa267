package org.tasket.intranet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.annotations.PortletConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portlet serves more than its window. */
class ResourcesTest {

  @PortletConfiguration(portletName = "pictures")
  public static final class PicturePortlet extends GenericPortlet {

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
      var address = response.createResourceURL();
      address.setResourceID("picture");
      address.getResourceParameters().setValue("size", "small");
      address.setCacheability(ResourceURL.PAGE);
      address.write(response.getWriter());
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response)
        throws IOException {
      switch (request.getResourceID()) {
        case "text" -> {
          response.setContentType("text/plain;charset=UTF-8");
          response.setStatus(404);
          response.getWriter().write("Ei löydy: ");
          response.getWriter().write(request.getRenderParameters().getValue("page"));
        }
        case "bytes" -> {
          response.setContentType("image/png");
          response.setProperty("Cache-Control", "max-age=60");
          response.getPortletOutputStream().write(new byte[] {1, 2, 3});
        }
        case "cookie" -> response.setProperty("Set-Cookie", "a=b");
        default -> response.createResourceURL().setCacheability(ResourceURL.FULL);
      }
    }
  }

  private Fixture pictures;

  @BeforeEach
  void start() throws Exception {
    pictures = new Fixture(PicturePortlet.class);
  }

  @Test
  void anAddressNamesTheResourceAndItsParameters() throws Exception {
    assertThat(pictures.render().markup()).isEqualTo("RESOURCE picture &amp; {size=[small]}");
  }

  @Test
  void textIsServedWithItsTypeAndStatusKnowingHowThePageStands() throws Exception {
    pictures.parameters.put("page", List.of("2"));

    var served = pictures.serve("text", Map.of());

    assertThat(served.status()).isEqualTo(404);
    assertThat(served.type()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(served.content().toString(StandardCharsets.UTF_8)).isEqualTo("Ei löydy: 2");
  }

  @Test
  void bytesAreServedWithHeaders() throws Exception {
    var served = pictures.serve("bytes", Map.of());

    assertThat(served.status()).isEqualTo(200);
    assertThat(served.headers()).isEqualTo(Map.of("Cache-Control", "max-age=60"));
    assertThat(served.content().toByteArray()).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsForThePortalToSayIsRefused() {
    assertThatThrownBy(() -> pictures.serve("cookie", Map.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Set-Cookie");
    assertThatThrownBy(() -> pictures.serve("", Map.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("setCacheability");
  }
}
