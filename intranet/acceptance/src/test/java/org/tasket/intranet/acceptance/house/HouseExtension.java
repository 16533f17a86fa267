package org.tasket.intranet.acceptance.house;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the house and the browser in JUnit's root store, which closes them at the very end. */
final class HouseExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(House.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == House.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getRoot().getStore(NAMESPACE);
    return parameter.getParameter().getType() == Browser.class
        ? store.getOrComputeIfAbsent(Browser.class, key -> new Browser(), Browser.class)
        : store.getOrComputeIfAbsent(Door.class, key -> new Door(), Door.class).enter();
  }

  /** Opened once: where the house does not open, every test says so, and none tries again. */
  private static final class Door implements AutoCloseable {

    private House house;
    private Throwable closedBecause;

    Door() {
      try {
        house = new House();
      } catch (RuntimeException | AssertionError e) {
        closedBecause = e;
      }
    }

    House enter() {
      if (house == null) {
        throw new ParameterResolutionException(
            "The house does not open: " + closedBecause, closedBecause);
      }
      return house;
    }

    @Override
    public void close() {
      if (house != null) {
        house.close();
      }
    }
  }
}
