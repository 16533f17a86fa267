package org.tasket.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** The first of many, in order; the others are not put in order. */
final class First {

  private First() {}

  static <T> List<T> of(Collection<T> all, int most, Comparator<? super T> order) {
    Queue<T> last = new PriorityQueue<>(order.reversed());
    for (T one : all) {
      if (last.size() < most) {
        last.add(one);
      } else if (order.compare(one, last.element()) < 0) {
        last.remove();
        last.add(one);
      }
    }
    List<T> first = new ArrayList<>(last);
    first.sort(order);
    return first;
  }
}
