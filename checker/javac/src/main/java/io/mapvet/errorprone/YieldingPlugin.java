// SPDX-License-Identifier: Apache-2.0
package io.mapvet.errorprone;

import com.sun.source.util.JavacTask;
import io.mapvet.javac.MapvetPlugin;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plugin as javac starts it. Where Error Prone runs too it collects and analyses, and leaves
 * the reporting to the checks; {@code -XepOpt:Mapvet:Key=value} is then another way to give an
 * option.
 */
public final class YieldingPlugin extends MapvetPlugin {
  @Override
  public void init(JavacTask task, String... arguments) {
    super.init(
        task, Stream.concat(flags(task).stream(), Stream.of(arguments)).toArray(String[]::new));
  }

  private List<String> flags(JavacTask task) {
    try {
      return isReportedElsewhere(task) ? ErrorProneRun.flags(task) : List.of();
    } catch (LinkageError missing) {
      return List.of(); // javac itself says that Error Prone is not there
    }
  }

  @Override
  protected boolean isReportedElsewhere(JavacTask task) {
    try {
      return ErrorProneRun.reports(task);
    } catch (IllegalAccessError closed) {
      return false; // Error Prone does not run without javac's own classes either
    }
  }
}
