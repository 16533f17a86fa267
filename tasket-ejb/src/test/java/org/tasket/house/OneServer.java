package org.tasket.house;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Keeps the server that has {@link House#shared} deployed for all classes of the virtual machine
 * that ask for it: the adapter starts a server for each class, which takes longer than most of them
 * run. It ends with the virtual machine. Every other archive gets a server of its own, as before.
 */
public final class OneServer implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Kept.class);
  }

  /** The adapter, which forgets to start and to stop the server that is shared. */
  public static final class Kept extends PayaraMicroDeployableContainer {

    private static ProtocolMetaData shared;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
      if (!isShared(archive)) {
        return super.deploy(archive);
      }
      synchronized (Kept.class) {
        if (shared == null) {
          shared = super.deploy(archive);
          Runtime.getRuntime().addShutdownHook(new Thread(Kept::end));
        }
        return shared;
      }
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
      if (!isShared(archive)) {
        super.undeploy(archive);
      }
    }

    private static boolean isShared(Archive<?> archive) {
      return archive.getName().equals(House.SHARED);
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
