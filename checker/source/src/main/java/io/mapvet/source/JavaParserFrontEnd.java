// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.source.lower.FileLowering;
import io.mapvet.source.type.FileScope;
import io.mapvet.source.type.Platform;
import io.mapvet.source.type.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lowers source files without a compiler: JavaParser parses them, an index over all of them and
 * reflection over the platform and the class path say what names mean. Files are parsed, and then
 * lowered, in parallel; the result does not depend on the order.
 */
public final class JavaParserFrontEnd {
  /** The newest version of Java whose sources it reads. */
  public static final int NEWEST_RELEASE = Parsed.NEWEST_RELEASE;

  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  private JavaParserFrontEnd(Progress progress) {
    this.progress = progress;
  }

  /**
   * @param inputs the files; module declarations and copies for other releases are passed over
   * @param classPath jars and directories of the dependencies, as far as they are known
   */
  public static Lowered lower(
      Collection<SourceInput> inputs, Collection<Path> classPath, Progress progress)
      throws InterruptedException {
    return new JavaParserFrontEnd(progress).run(inputs, classPath);
  }

  private Lowered run(Collection<SourceInput> inputs, Collection<Path> classPath)
      throws InterruptedException {
    Set<String> paths = new HashSet<>();
    List<SourceInput> wanted =
        inputs.stream().filter(i -> i.isWanted() && paths.add(i.path())).toList();
    try (Platform platform = new Platform(classPath);
        Workers workers = new Workers()) {
      Sources sources = new Sources(platform);
      List<Parsed> parsed = new ArrayList<>();
      AtomicInteger count = new AtomicInteger();
      for (Parsed file : workers.each(wanted, input -> parse(input, count, wanted.size()))) {
        problems.addAll(file.problems());
        if (file.unit() != null) {
          parsed.add(file);
        }
      }
      List<FileScope> scopes = new ArrayList<>();
      parsed.forEach(file -> scopes.add(sources.add(file.unit(), file.simpleName())));
      count.set(0);
      List<Integer> indices = new ArrayList<>();
      for (int i = 0; i < parsed.size(); i++) {
        indices.add(i);
      }
      List<Lowered> lowered =
          workers.each(
              indices, i -> lower(scopes.get(i), parsed.get(i).file(), count, parsed.size()));
      List<Unit> units = lowered.stream().flatMap(one -> one.units().stream()).toList();
      lowered.forEach(one -> problems.addAll(one.problems()));
      return Lowered.of(units, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Parsed parse(SourceInput input, AtomicInteger done, int total) {
    Parsed parsed = Parsed.of(input);
    report(Progress.Step.PARSED, done, total);
    return parsed;
  }

  private Lowered lower(FileScope scope, SourceFile file, AtomicInteger done, int total) {
    FileLowering lowering = new FileLowering(scope, file);
    Unit unit = lowering.lower();
    report(Progress.Step.LOWERED, done, total);
    return new Lowered(List.of(unit), lowering.problems());
  }

  private void report(Progress.Step step, AtomicInteger done, int total) {
    synchronized (progress) {
      progress.reached(step, done.incrementAndGet(), total);
    }
  }
}
