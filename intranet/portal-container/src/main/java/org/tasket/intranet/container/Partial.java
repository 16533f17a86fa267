package org.tasket.intranet.container;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Lets a plain class stand for the part of a portlet interface that this container offers.
 *
 * <p>The interfaces of the API have some two hundred methods, of which a simple portlet calls a
 * few. A part has a public method for each that is offered, of the same name and parameters; every
 * other method of the interface throws {@link UnsupportedOperationException} with a sentence that
 * names it. Parts have no other public methods: a test holds them to their interfaces.
 */
final class Partial implements InvocationHandler {

  private final Object part;

  private Partial(Object part) {
    this.part = part;
  }

  static <T> T of(Class<T> type, Object part) {
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Partial(part)));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return offered(method).invoke(part, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Method offered(Method asked) {
    try {
      return part.getClass().getMethod(asked.getName(), asked.getParameterTypes());
    } catch (NoSuchMethodException e) {
      throw new UnsupportedOperationException(
          "This portal does not support "
              + asked.getDeclaringClass().getSimpleName()
              + '.'
              + asked.getName()
              + " yet",
          e);
    }
  }
}
