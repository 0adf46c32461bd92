// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Start;
import io.mapvet.ir.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a caller's functions, started by its callee, are when the callee returns. */
final class AppliedStarts {
  private final Op op;
  private final Set<Task.Key> started = new HashSet<>();
  private final Map<Task.Key, Task.Doubt> left = new HashMap<>();

  /**
   * @param op the call
   */
  AppliedStarts(Op op) {
    this.op = op;
  }

  /** Notes that the callee has started the function. */
  void add(Start start, Place function) {
    Task.Key key = Functions.key(op, function);
    started.add(key);
    if (start.left() != null) {
      left.merge(key, start.left(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** Ends those that the callee has waited for. */
  void end(State state) {
    if (started.isEmpty()) {
      return;
    }
    List<Task> running = new ArrayList<>();
    for (Task task : state.running) {
      Task.Doubt doubt = left.get(task.key());
      if (!started.contains(task.key()) || doubt == Task.Doubt.NONE) {
        running.add(task);
      } else if (doubt != null) {
        running.add(task.change().doubt(doubt).build());
      }
    }
    state.running = List.copyOf(running);
  }
}
