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
import java.util.Optional;
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
import org.tasket.platform.Cleaner;

/**
 * Keeps a server for all classes of the virtual machine: the adapter starts one for each class,
 * which takes longer than most of them run. A house stays in it for as long as classes come that
 * want it, in the {@link Condition} that each needs; then a {@link Porter} carries it out and the
 * next one in. The server ends with the virtual machine. Any other archive gets a server of its
 * own, as before.
 */
public final class KeptServers implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Kept.class);
  }

  /** The adapter, which forgets to start and to stop the server that is kept. */
  public static final class Kept extends PayaraMicroDeployableContainer {

    private static ProtocolMetaData server;

    /** What is in the server, if anything. */
    private static String house = "";

    /**
     * How the class before had it. Empty while it is changed, so that a house is exchanged in which
     * that did not end.
     */
    private static Optional<Condition> before = Optional.empty();

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
      return Condition.isToldBy(archive) ? moveIn(archive) : super.deploy(archive);
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
      if (!Condition.isToldBy(archive)) {
        super.undeploy(archive);
      }
    }

    private ProtocolMetaData moveIn(Archive<?> archive) throws DeploymentException {
      HTTPContext here = server();
      Optional<Condition> left =
          house.equals(Condition.houseOf(archive)) ? before : Optional.empty();
      before = Optional.empty();
      if (left.isEmpty()) {
        exchange(archive);
      }
      Condition wanted = Condition.of(archive);
      if (!wanted.isMetBy(left)) {
        makeAsNew(wanted);
      }
      before = Optional.of(wanted);
      HTTPContext context = new HTTPContext(here.getHost(), here.getPort());
      return new ProtocolMetaData()
          .addContext(
              context.add(
                  new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, Porter.HOUSE)));
    }

    private void exchange(Archive<?> archive) throws DeploymentException {
      if (!house.isEmpty()) {
        send(to("/porter" + Porter.ADDRESS).DELETE());
        house = "";
      }
      String file = exported(archive).toString();
      send(to("/porter" + Porter.ADDRESS).POST(BodyPublishers.ofString(file)));
      house = Condition.houseOf(archive);
    }

    private void makeAsNew(Condition wanted) throws DeploymentException {
      String how = wanted == Condition.STILL ? "?" + Cleaner.STILL : "";
      send(to("/" + Porter.HOUSE + Cleaner.ADDRESS + how).POST(BodyPublishers.noBody()));
    }

    private HTTPContext server() throws DeploymentException {
      if (server == null) {
        Runtime.getRuntime().addShutdownHook(new Thread(Kept::end));
        server =
            super.deploy(ShrinkWrap.create(WebArchive.class, "porter.war").addClass(Porter.class));
      }
      return server.getContexts(HTTPContext.class).iterator().next();
    }

    private HttpRequest.Builder to(String address) throws DeploymentException {
      HTTPContext here = server();
      return HttpRequest.newBuilder(
          URI.create("http://%s:%d%s".formatted(here.getHost(), here.getPort(), address)));
    }

    private void send(HttpRequest.Builder request) throws DeploymentException {
      try {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
          throw new DeploymentException(request.build().uri() + " says: " + answer.body());
        }
      } catch (IOException e) {
        throw new DeploymentException("The server does not answer", e);
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

    /** Waits, so that the server can write down which lines it ran. */
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
