// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Launch;
import io.mapvet.analysis.Summary.Start;
import io.mapvet.knowledge.Effect.Times;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions that a method starts and only a caller knows. A task stands for each in the state,
 * so that waiting for it, and starting it once more, is seen as of any other.
 */
final class Starts {
  private static final int MAX_STARTS = 32;

  private final Frame frame;
  private final Map<List<Object>, Start> all = new LinkedHashMap<>();
  private final Set<Task.Key> standIns = new HashSet<>();
  private final Set<Task.Key> unfollowed = new HashSet<>();

  Starts(Frame frame) {
    this.frame = frame;
  }

  /** Notes the start of a function itself, and has a task stand for it. */
  void add(State state, Task.Key key, Place function, Launch launch, Trace trace) {
    part(state, key, function, launch, trace);
    if (!launch.joined()) {
      Task task =
          new Task.Builder(key, launch.where(), launch.times(), trace, launch.guesses())
              .executor(launch.executor(), false)
              .handles(launch.handles())
              .after(launch.after())
              .build();
      standIns.add(key);
      Ordering.begin(state, task);
      state.running = Tasks.add(state.running, task);
      if (!Tasks.keys(state.running).contains(key)) {
        unfollowed.add(key);
      }
    }
  }

  /** Notes the start of a function that a task, which has the key, runs as a part of itself. */
  void part(State state, Task.Key key, Place function, Launch launch, Trace trace) {
    state.afterStart = true;
    boolean again =
        !(function.unwrapped() instanceof Place.Element)
            && state.running.stream().anyMatch(t -> t.key().equals(key));
    List<Object> start = List.of(function, trace.last().at());
    if (!all.containsKey(start) && all.size() >= MAX_STARTS) {
      frame.engine().bound("starts of inputs", frame.method());
    } else if (again || !all.containsKey(start)) {
      all.put(
          start,
          new Start(function, again ? launch.times(Times.PARALLEL) : launch, trace, key, null));
    }
  }

  /** The starts, each with what has become of it where the method returns. */
  List<Start> at(State end) {
    return all.values().stream().map(s -> s.left(left(s.task(), end))).toList();
  }

  /** The tasks that are running, without those that stand for functions not known. */
  List<Task> known(List<Task> running) {
    return standIns.isEmpty()
        ? running
        : running.stream().filter(t -> !standIns.contains(t.key())).toList();
  }

  private Task.Doubt left(Task.Key key, State end) {
    boolean full = end.running.size() >= Tasks.MAX;
    if (unfollowed.contains(key) || (full && !Tasks.keys(end.running).contains(key))) {
      return Task.Doubt.NONE;
    }
    return end.running.stream()
        .filter(t -> t.key().equals(key))
        .map(Task::doubt)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
