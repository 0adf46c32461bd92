// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Bounded lists of tasks as values: one entry per key and age. */
final class Tasks {
  /** The most tasks that are followed at one point of a method. */
  static final int MAX = 16;

  private Tasks() {}

  /** The list with the task added to, or merged into the entry of, its key. */
  static List<Task> add(List<Task> tasks, Task task) {
    for (int i = 0; i < tasks.size(); i++) {
      Task known = tasks.get(i);
      if (known == task) {
        return tasks;
      }
      if (known.key().equals(task.key()) && known.older() == task.older()) {
        List<Task> merged = new ArrayList<>(tasks);
        merged.set(i, merge(known, task));
        return List.copyOf(merged);
      }
    }
    if (tasks.size() >= MAX) {
      return tasks;
    }
    List<Task> more = new ArrayList<>(tasks);
    more.add(task);
    return List.copyOf(more);
  }

  private static Task merge(Task first, Task second) {
    Map<Object, Access> accesses = new LinkedHashMap<>();
    for (List<Access> list : List.of(first.accesses(), second.accesses())) {
      for (Access access : list) {
        Object key = List.of(access.place(), access.touch(), access.trace().last().at());
        Access known = accesses.get(key);
        if (known != null && AccessLog.areApart(known, access)) {
          key = List.of(key, access.locks());
        }
        accesses.merge(key, access, (a, b) -> a.under(a.locks().join(b.locks())));
      }
    }
    Set<Place> handles = new LinkedHashSet<>(first.handles());
    handles.addAll(second.handles());
    Set<Place> signals = new LinkedHashSet<>(first.signals());
    signals.addAll(second.signals());
    boolean oneLife = first.life() == null || first.life().equals(second.life());
    boolean same = first.executor() != null && first.executor().equals(second.executor());
    return first
        .change()
        .start(first.start().given(Premises.common(first.start().given(), second.start().given())))
        .executor(same ? first.executor() : null, first.serial() && second.serial())
        .perCall(first.perCall() || second.perCall())
        .once(first.once() != null && first.once().equals(second.once()) ? first.once() : null)
        .handles(handles)
        .signals(signals)
        .beside(first.beside().and(second.beside()))
        .chosen(Choice.join(first.chosen(), second.chosen()))
        .life(oneLife ? first.life() : Place.NULL)
        .after(after(first.after(), second.after()))
        .accesses(List.copyOf(accesses.values()))
        .doubt(first.doubt().compareTo(second.doubt()) <= 0 ? first.doubt() : second.doubt())
        .guesses(Math.max(first.guesses(), second.guesses()))
        .build();
  }

  /** In a chain of stages the first follows less than those of later turns do. */
  private static Set<Place> after(Set<Place> first, Set<Place> second) {
    if (first.containsAll(second)) {
      return first;
    }
    return second.containsAll(first) ? second : SmallSet.intersection(first, second);
  }

  /** What tells the tasks apart. */
  static Set<Task.Key> keys(List<Task> tasks) {
    Set<Task.Key> keys = new LinkedHashSet<>();
    tasks.forEach(task -> keys.add(task.key()));
    return keys;
  }

  static boolean sameKeys(List<Task> first, List<Task> second) {
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      Task a = first.get(i);
      Task b = second.get(i);
      if (!a.key().equals(b.key())
          || a.older() != b.older()
          || a.doubt() != b.doubt()
          || a.accesses().size() != b.accesses().size()
          || !a.handles().equals(b.handles())) {
        return false;
      }
    }
    return true;
  }

  /** The task with every place replaced. */
  static Task rename(
      Task task,
      Map<HeapKey, Value> heap,
      UnaryOperator<Place> renamed,
      UnaryOperator<Place> certain) {
    List<Access> accesses = new ArrayList<>();
    for (Access access : task.accesses()) {
      Place object = access.place();
      Lockset locks =
          access
              .locks()
              .map(
                  lock -> {
                    Place same = certain.apply(lock);
                    return same == null && OwnParts.guards(heap, lock, object)
                        ? renamed.apply(lock)
                        : same;
                  });
      accesses.add(access.at(renamed.apply(object)).under(locks));
    }
    Set<Place> handles = new LinkedHashSet<>();
    task.handles().forEach(h -> handles.add(renamed.apply(h)));
    Set<Place> signals = new LinkedHashSet<>();
    task.signals().forEach(h -> signals.add(renamed.apply(h)));
    Set<Place> after = new LinkedHashSet<>();
    task.after().forEach(h -> after.add(renamed.apply(h)));
    return task.change()
        .executor(task.executor() == null ? null : renamed.apply(task.executor()), task.serial())
        .once(task.once() == null ? null : certain.apply(task.once()))
        .handles(handles)
        .signals(signals)
        .after(after)
        .life(task.life() == null ? null : renamed.apply(task.life()))
        .accesses(accesses)
        .build();
  }
}
