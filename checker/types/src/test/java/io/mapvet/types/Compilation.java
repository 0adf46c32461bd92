// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import io.mapvet.types.qual.Shareable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.checkerframework.framework.qual.SubtypeOf;

/** Runs javac with the checker. */
final class Compilation {
  private static final Pattern KEY = Pattern.compile("^\\[([^\\]]+)\\]");

  private Compilation() {}

  /** The errors and warnings, as the compiler has them. */
  static List<Diagnostic<? extends JavaFileObject>> diagnostics(List<Path> files) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              collector,
              List.of("-proc:only", "-Xmaxerrs", "1000", "-classpath", classPath()),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new SharedMapChecker()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.getDiagnostics();
  }

  /** The errors and warnings in the form of {@link Expectations}. */
  static List<String> keys(List<Path> files) {
    return diagnostics(files).stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || d.getSource() != null)
        .map(Compilation::key)
        .toList();
  }

  private static String key(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    Matcher key = KEY.matcher(text);
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    if (diagnostic.getSource() == null) {
      return text;
    }
    return Path.of(diagnostic.getSource().toUri()).getFileName()
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + kind
        + ": ("
        + (key.find() ? key.group(1) : text)
        + ")";
  }

  private static String classPath() {
    return Stream.of(Shareable.class, SubtypeOf.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
