// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.mapvet.finding.Report;
import io.mapvet.ir.Unit;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * Follows a compilation: collects each class when it is attributed and has all of them analysed
 * when the last one is.
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
final class Compilation implements TaskListener {
  private final Collector collector;
  private final Function<Collection<Unit>, Report> analysis;
  private final Results results;
  private final Expected expected = new Expected();
  private boolean analysed = true;
  private boolean stopped;

  Compilation(Collector collector, Function<Collection<Unit>, Report> analysis, Results results) {
    this.collector = collector;
    this.analysis = analysis;
    this.results = results;
  }

  @Override
  public void finished(TaskEvent event) {
    if (stopped) {
      return;
    }
    try {
      switch (event.getKind()) {
        case ENTER -> expected.entered(event.getCompilationUnit());
        case ANALYZE -> attributed(event);
        case COMPILATION -> analyseOnce();
        default -> {}
      }
    } catch (ExecutionException failure) {
      stop(failure.getCause());
    } catch (Throwable failure) {
      stop(failure);
    }
  }

  private void attributed(TaskEvent event) throws InterruptedException, ExecutionException {
    TypeElement type = event.getTypeElement();
    if (type == null || event.getCompilationUnit() == null) {
      return;
    }
    collector.add(event.getCompilationUnit(), type);
    analysed = false;
    expected.attributed(event.getCompilationUnit(), type);
    if (expected.isEmpty()) {
      analyseOnce();
    }
  }

  private void analyseOnce() throws InterruptedException, ExecutionException {
    if (!analysed) {
      analysed = true;
      Report report = DeepStack.call(() -> analysis.apply(collector.units()));
      results.print(report, collector);
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
    collector.clear();
    results.printFailure(failure);
  }
}
