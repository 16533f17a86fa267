package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Part of {@code RenderParameters}: the window's own parameters and those it shares with others.
 */
final class RenderParametersPart extends Parameters {

  private final Set<String> shared;

  RenderParametersPart(Map<String, List<String>> values, Set<String> shared) {
    super(values);
    this.shared = shared;
  }

  public boolean isPublic(String name) {
    return shared.contains(name);
  }
}
