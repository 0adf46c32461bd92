// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.ast.CompilationUnit;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Unit;
import io.mapvet.source.type.FileScope;
import io.mapvet.source.type.Platform;
import io.mapvet.source.type.Sources;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Source files that may change, and what they lower to. After a change only those files are lowered
 * again that it can concern ({@link Reach}); the others keep their units. What comes out is the
 * same as if all files were lowered anew.
 *
 * <p>For one thread at a time. It parses and lowers in threads of its own.
 */
public final class LiveSources implements Closeable {
  private final Platform platform;
  private final Predicate<String> wanted;
  private final boolean anchored;
  private final SortedMap<String, SourceInput> changed = new TreeMap<>();
  private final SortedMap<String, LiveFile> files = new TreeMap<>();

  /** What changed files declared when others were last lowered; null for those that are new. */
  private final Map<String, CompilationUnit> before = new HashMap<>();

  /**
   * @param classPath jars and directories of the dependencies, as far as they are known
   */
  public LiveSources(Collection<Path> classPath) {
    this(classPath, path -> true, true);
  }

  /**
   * @param wanted says of a path whether the file is to be lowered; the others are there for their
   *     declarations, and lower to nothing
   */
  LiveSources(Collection<Path> classPath, Predicate<String> wanted) {
    this(classPath, wanted, false);
  }

  private LiveSources(Collection<Path> classPath, Predicate<String> wanted, boolean anchored) {
    this.platform = new Platform(classPath);
    this.wanted = wanted;
    this.anchored = anchored;
  }

  /**
   * Adds a file, or gives a file new text.
   *
   * @param input the file, of which the same text must be read whenever it is read; module
   *     declarations and copies for other releases are passed over
   * @return whether that is a change
   */
  public boolean put(SourceInput input) {
    LiveFile known = changed.containsKey(input.path()) ? null : files.get(input.path());
    boolean isChange = input.isWanted() && (known == null || !known.has(input));
    if (isChange) {
      changed.put(input.path(), input);
    }
    return isChange;
  }

  /** Takes a file away. */
  public void remove(String path) {
    changed.remove(path);
    LiveFile removed = files.remove(path);
    if (removed != null) {
      replaces(path, removed);
      compare(path, null);
    }
  }

  /**
   * Takes in the changes.
   *
   * @param stop asked between files whether to leave the rest for the next time
   * @return whether nothing is left
   */
  public boolean update(Progress progress, BooleanSupplier stop) throws InterruptedException {
    try (Workers workers = new Workers()) {
      if (!parse(workers, progress, stop) || !lower(workers, progress, stop)) {
        return false;
      }
      for (String path : List.copyOf(before.keySet())) {
        compare(path, files.get(path).declarations());
      }
      return lower(workers, progress, stop);
    }
  }

  /** Takes away what {@link #update} has left for the next time. */
  public void removeRest() {
    changed.clear();
    List<String> rest =
        files.values().stream().filter(file -> !file.isLowered()).map(LiveFile::path).toList();
    rest.forEach(this::remove);
  }

  /** What the files lower to as of the last update. */
  public Lowered lowered() {
    List<Unit> units = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (LiveFile file : files.values()) {
      if (file.isLowered()) {
        units.addAll(file.lowered().units());
        problems.addAll(file.lowered().problems());
      }
    }
    return Lowered.of(units, problems);
  }

  @Override
  public void close() throws IOException {
    platform.close();
  }

  private boolean parse(Workers workers, Progress progress, BooleanSupplier stop)
      throws InterruptedException {
    List<SourceInput> inputs = List.copyOf(changed.values());
    Steps steps = new Steps(progress, Progress.Step.PARSED, inputs.size());
    List<LiveFile> parsed =
        workers.each(
            inputs,
            input -> {
              LiveFile file = stop.getAsBoolean() ? null : parse(input);
              steps.done();
              return file;
            });
    boolean isFirst = files.isEmpty();
    for (LiveFile file : parsed) {
      if (file != null) {
        changed.remove(file.path());
        LiveFile old = files.put(file.path(), file);
        if (!isFirst) {
          replaces(file.path(), old);
        }
      }
    }
    return changed.isEmpty();
  }

  private LiveFile parse(SourceInput input) {
    LiveFile file = LiveFile.parse(input);
    if (!wanted.test(input.path())) {
      file.leaveOut();
    }
    return file;
  }

  /**
   * Remembers what a file declared, to compare it with what it declares when it is lowered.
   *
   * @param old the file before the change, or null
   */
  private void replaces(String path, LiveFile old) {
    CompilationUnit declared = old == null ? null : old.shrink();
    if (before.containsKey(path)) {
      compare(path, declared);
    }
    before.put(path, declared);
  }

  /** What files lower to no longer holds where the change of a file can concern them. */
  private void compare(String path, CompilationUnit now) {
    Reach.between(path, before.remove(path), now)
        .concerned(files.values())
        .forEach(LiveFile::forget);
  }

  private boolean lower(Workers workers, Progress progress, BooleanSupplier stop)
      throws InterruptedException {
    List<LiveFile> due = files.values().stream().filter(file -> !file.isLowered()).toList();
    if (due.isEmpty()) {
      return true;
    }
    workers.forEach(due, LiveFile::read);
    Sources sources = new Sources(platform);
    Map<LiveFile, FileScope> scopes = new IdentityHashMap<>();
    files.values().forEach(file -> scopes.put(file, file.addTo(sources)));
    Steps steps = new Steps(progress, Progress.Step.LOWERED, due.size());
    workers.forEach(
        due,
        file -> {
          if (!stop.getAsBoolean()) {
            file.lower(scopes.get(file), anchored);
            steps.done();
          }
        });
    due.forEach(LiveFile::shrink);
    return due.stream().allMatch(LiveFile::isLowered);
  }
}
