package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Part of {@code MutableRenderParameters}: what a window is to be shown with. */
final class MutableRenderParametersPart extends MutableParameters {

  private final Set<String> shared;

  MutableRenderParametersPart(Map<String, List<String>> values, Set<String> shared) {
    super(values);
    this.shared = shared;
  }

  public boolean isPublic(String name) {
    return shared.contains(name);
  }

  public void clearPrivate() {
    asMap().keySet().retainAll(shared);
  }

  public void clearPublic() {
    asMap().keySet().removeAll(shared);
  }
}
