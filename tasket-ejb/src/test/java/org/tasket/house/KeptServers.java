package org.tasket.house;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Keeps servers for all classes of the virtual machine: the adapter starts one for each class,
 * which takes longer than most of them run. One server has {@link House#shared} deployed for all
 * that ask for it. Through another go the houses of single classes, one after the other, carried in
 * and out by a {@link Porter}. Both end with the virtual machine. Any other archive gets a server
 * of its own, as before.
 */
public final class KeptServers implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Kept.class);
  }

  /** The adapter, which forgets to start and to stop the servers that are kept. */
  public static final class Kept extends PayaraMicroDeployableContainer {

    /** By the archive that each was started with. */
    private static final Map<String, ProtocolMetaData> SERVERS = new HashMap<>();

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
      return switch (archive.getName()) {
        case House.SHARED -> kept(archive);
        case House.OWN -> carriedIn(archive);
        default -> super.deploy(archive);
      };
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
      switch (archive.getName()) {
        case House.SHARED -> {} // stays
        case House.OWN -> carryOut();
        default -> super.undeploy(archive);
      }
    }

    private ProtocolMetaData kept(Archive<?> archive) throws DeploymentException {
      if (SERVERS.isEmpty()) {
        Runtime.getRuntime().addShutdownHook(new Thread(Kept::end));
      }
      ProtocolMetaData server = SERVERS.get(archive.getName());
      if (server == null) {
        server = super.deploy(archive);
        SERVERS.put(archive.getName(), server);
      }
      return server;
    }

    private ProtocolMetaData carriedIn(Archive<?> house) throws DeploymentException {
      HTTPContext server = porters();
      Path file = exported(house);
      send(porter(server).POST(BodyPublishers.ofString(file.toString())));
      HTTPContext context = new HTTPContext(server.getHost(), server.getPort());
      return new ProtocolMetaData()
          .addContext(
              context.add(
                  new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, Porter.HOUSE)));
    }

    private void carryOut() throws DeploymentException {
      send(porter(porters()).DELETE());
    }

    private HTTPContext porters() throws DeploymentException {
      Archive<?> porter = ShrinkWrap.create(WebArchive.class, "porter.war").addClass(Porter.class);
      return kept(porter).getContexts(HTTPContext.class).iterator().next();
    }

    private static HttpRequest.Builder porter(HTTPContext server) {
      return HttpRequest.newBuilder(
          URI.create(
              "http://%s:%d/porter%s"
                  .formatted(server.getHost(), server.getPort(), Porter.ADDRESS)));
    }

    private void send(HttpRequest.Builder request) throws DeploymentException {
      try {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
          throw new DeploymentException("The porter says: " + answer.body());
        }
      } catch (IOException e) {
        throw new DeploymentException("No porter answers", e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Path exported(Archive<?> house) {
      try {
        Path file = Files.createTempFile("house", ".war");
        file.toFile().deleteOnExit();
        house.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Waits, so that the servers can write down which lines they ran. */
    private static void end() {
      ProcessHandle.current()
          .children()
          .forEach(
              server -> {
                server.destroy();
                server.onExit().join();
              });
    }
  }
}
