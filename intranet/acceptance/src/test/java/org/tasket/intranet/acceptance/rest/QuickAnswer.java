package org.tasket.intranet.acceptance.rest;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;

/**
 * An answer as REST Assured gives it, that is quick where it is asked for a {@link PlainPath}: REST
 * Assured compiles a script for each. Only what is as expected is decided here; everything else is
 * left to REST Assured, and so is what to say of it. Where it is not as expected, the call is
 * shown.
 */
final class QuickAnswer implements InvocationHandler {

  private static final String JSON = "json";

  /** What an answer is while it is looked at. */
  private static final List<Class<?>> FORMS =
      List.of(Response.class, ValidatableResponse.class, ExtractableResponse.class);

  private final Call call;
  private final Response answer;
  private final Object asked;

  private QuickAnswer(Call call, Response answer, Object asked) {
    this.call = call;
    this.answer = answer;
    this.asked = asked;
  }

  static Response of(Call call, Response answer) {
    return (Response) of(call, answer, answer);
  }

  private static Object of(Call call, Response answer, Object asked) {
    return Proxy.newProxyInstance(
        QuickAnswer.class.getClassLoader(),
        FORMS.stream().filter(form -> form.isInstance(asked)).toArray(Class<?>[]::new),
        new QuickAnswer(call, answer, asked));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("path")
        && arguments[1] instanceof Object[] none
        && none.length == 0) {
      Optional<Object> found = found(arguments[0]);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (method.getName().equals("body") && isAsExpected(arguments)) {
      return proxy;
    }
    return quick(plainly(method, arguments), proxy);
  }

  private Object plainly(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(asked, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof AssertionError wrong ? told(wrong) : e.getCause();
    }
  }

  private AssertionError told(AssertionError wrong) {
    return new AssertionError(
        "%s%n%s %s %s%n%d %s%n%s"
            .formatted(
                wrong.getMessage(),
                call.method(),
                call.address(),
                call.text().orElse(""),
                answer.statusCode(),
                answer.headers(),
                answer.asString()),
        wrong);
  }

  private Object quick(Object result, Object proxy) {
    if (result == asked) {
      return proxy;
    }
    return FORMS.stream().anyMatch(form -> form.isInstance(result))
        ? of(call, answer, result)
        : result;
  }

  /** Whether these are pairs of a path and what it must lead to, and all do. */
  private boolean isAsExpected(Object[] arguments) {
    if (arguments == null || arguments.length != 3 || !(arguments[2] instanceof Object[] more)) {
      return false;
    }
    return leads(arguments[0], arguments[1])
        && more.length % 2 == 0
        && IntStream.range(0, more.length / 2).allMatch(i -> leads(more[2 * i], more[2 * i + 1]));
  }

  private boolean leads(Object path, Object expected) {
    return expected instanceof Matcher<?> matcher
        && found(path).filter(matcher::matches).isPresent();
  }

  private Optional<Object> found(Object path) {
    return path instanceof String written && answer.contentType().contains(JSON)
        ? PlainPath.of(written).flatMap(plain -> plain.in(answer.asByteArray()))
        : Optional.empty();
  }
}
