// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Report;
import io.mapvet.ir.Unit;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Follows a compilation: collects each class when it is attributed and has all of them analysed
 * when the last one is, or when another door of the same compilation asks for findings.
 *
 * <p>"The last one" and not the end of the compilation, because only then do findings count: when
 * javac tells of the end it has already counted and judged its warnings, and has written all class
 * files, which a build tool would take for the proof, next time, that there is nothing left to do.
 * An error at the last class leaves at least that one unwritten. Only where a class is still
 * awaited at the end (javac gave it up) or came later (javac read its source while it wrote others)
 * does the analysis run then.
 *
 * <p>A failure of Mapvet itself is one warning and never breaks the build.
 */
public final class Compilation implements TaskListener {
  private static final Map<JavacTask, WeakReference<Compilation>> FOLLOWED =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Collector collector;
  private final Function<Collection<Unit>, Report> analysis;
  private final Results results;
  private final Expected expected = new Expected();
  private boolean silent;
  private boolean asked;
  private Map<JavaFileObject, List<Finding>> found = Map.of();
  private boolean analysed = true;
  private boolean stopped;

  private Compilation(
      Collector collector,
      Function<Collection<Unit>, Report> analysis,
      Results results,
      boolean silent) {
    this.collector = collector;
    this.analysis = analysis;
    this.results = results;
    this.silent = silent;
  }

  /**
   * Follows what a task compiles.
   *
   * @param silent whether another door reports the findings
   */
  static void follow(
      JavacTask task,
      Function<Collection<Unit>, Report> analysis,
      Results results,
      boolean silent) {
    Compilation compilation = new Compilation(new Collector(task), analysis, results, silent);
    FOLLOWED.put(task, new WeakReference<>(compilation));
    task.addTaskListener(compilation);
  }

  /** The compilation of a task; empty where no plugin follows it. */
  public static Optional<Compilation> of(JavacTask task) {
    return Optional.ofNullable(FOLLOWED.get(task)).map(WeakReference::get);
  }

  /**
   * What was found in a file, for another door to report; from now on the plugin reports nothing.
   * To be called first when javac has attributed all classes that are entered.
   *
   * @return the findings of every level that the options do not leave out, suppressed ones among
   *     them; none after a failure
   */
  public List<Finding> findings(JavaFileObject file) {
    silent = true;
    guarded(
        () -> {
          if (!asked) {
            asked = true;
            expected.removeAll(this::collect);
          }
          analyseOnce();
        });
    return found.getOrDefault(file, List.of());
  }

  /** Whether the level of the finding is one that the options want to see. */
  public boolean shows(Finding finding) {
    return results.options().shows(finding);
  }

  /** Whether the options let the finding fail the build. */
  public boolean fails(Finding finding) {
    return results.options().fails(finding);
  }

  /** Tells the user something, once. */
  public void note(String text) {
    results.printOnce(Diagnostic.Kind.NOTE, text);
  }

  @Override
  public void finished(TaskEvent event) {
    guarded(
        () -> {
          switch (event.getKind()) {
            case ENTER -> expected.entered(event.getCompilationUnit());
            case ANALYZE -> attributed(event.getCompilationUnit(), event.getTypeElement());
            case COMPILATION -> analyseOnce();
            default -> {}
          }
        });
  }

  private void attributed(CompilationUnitTree unit, TypeElement type)
      throws InterruptedException, ExecutionException {
    if (type != null && unit != null && expected.remove(unit, type.getSimpleName())) {
      collect(unit, type.getSimpleName());
      if (expected.isEmpty()) {
        analyseOnce();
      }
    }
  }

  private void collect(CompilationUnitTree unit, CharSequence name) {
    collector.add(unit, name);
    analysed = false;
  }

  private void analyseOnce() throws InterruptedException, ExecutionException {
    if (!analysed) {
      analysed = true;
      Report report = DeepStack.call(() -> analysis.apply(collector.units()));
      found =
          results.wanted(report).stream()
              .collect(Collectors.groupingBy(finding -> collector.file(finding.at())));
      if (!silent) {
        results.print(report, collector);
      }
      results.finish(report, collector);
    }
  }

  private interface Step {
    void run() throws InterruptedException, ExecutionException;
  }

  private void guarded(Step step) {
    if (stopped) {
      return;
    }
    try {
      step.run();
    } catch (ExecutionException failure) {
      stop(failure.getCause());
    } catch (Throwable failure) {
      stop(failure);
    }
  }

  @SuppressWarnings("removal") // ThreadDeath
  private void stop(Throwable failure) {
    if (failure instanceof ThreadDeath death) {
      throw death;
    }
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    boolean ofMemory = failure instanceof StackOverflowError || failure instanceof OutOfMemoryError;
    if (failure instanceof VirtualMachineError error && !ofMemory) {
      throw error;
    }
    stopped = true;
    found = Map.of();
    collector.clear();
    results.printFailure(failure);
  }
}
