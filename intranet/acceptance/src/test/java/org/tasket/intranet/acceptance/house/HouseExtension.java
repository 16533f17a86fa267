package org.tasket.intranet.acceptance.house;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Keeps one house and one browser for all classes that this virtual machine runs. JUnit cannot: it
 * is called anew for each class where classes are shared out among several virtual machines. What
 * runs in the house ends with the virtual machine.
 */
final class HouseExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == House.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class ? Window.BROWSER : Door.enter();
  }

  /** Opened with the first test that looks through it. */
  private static final class Window {

    static final Browser BROWSER = new Browser();
  }

  /** Opened once: where the house does not open, every test says so, and none tries again. */
  private static final class Door {

    private static House house;
    private static Throwable closedBecause;

    static {
      try {
        house = new House();
      } catch (RuntimeException | AssertionError e) {
        closedBecause = e;
      }
    }

    static House enter() {
      if (house == null) {
        throw new ParameterResolutionException(
            "The house does not open: " + closedBecause, closedBecause);
      }
      return house;
    }
  }
}
