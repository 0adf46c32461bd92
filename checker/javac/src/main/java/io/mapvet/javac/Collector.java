// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.javac.lower.Lowering;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaFileObject;

/** Lowers the classes of a compilation as they are attributed, and keeps no tree of them. */
final class Collector {
  private final Path current = Path.of("").toAbsolutePath();
  private final JavacTask task;
  private final Map<JavaFileObject, SourceFile> sources = new LinkedHashMap<>();
  private final Map<SourceFile, JavaFileObject> files = new IdentityHashMap<>();
  private final Map<SourceFile, List<Unit>> parts = new LinkedHashMap<>();
  private Lowering lowering;

  Collector(JavacTask task) {
    this.task = task;
  }

  /** Lowers a top-level class that is attributed and not yet rewritten. */
  void add(CompilationUnitTree unit, CharSequence name) {
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree tree && tree.getSimpleName().contentEquals(name)) {
        if (lowering == null) {
          lowering = new Lowering(task);
        }
        SourceFile source = sources.computeIfAbsent(unit.getSourceFile(), this::source);
        Unit part = lowering.lower(unit, tree, source);
        parts.computeIfAbsent(source, file -> new ArrayList<>()).add(part);
        return;
      }
    }
  }

  /** All that was lowered so far, file by file. */
  List<Unit> units() {
    return parts.values().stream().map(Lowering::merge).toList();
  }

  /** What could not be lowered. */
  List<Lowering.Note> notes() {
    return lowering == null ? List.of() : lowering.notes();
  }

  void clear() {
    sources.clear();
    files.clear();
    parts.clear();
    lowering = null;
  }

  /** The file a place is in, as javac knows it. */
  JavaFileObject file(Location at) {
    return files.get(at.file());
  }

  /** The directory of one of the files, always the same one; null if none is in a directory. */
  Path directory() {
    return sources.keySet().stream()
        .map(Collector::path)
        .filter(Objects::nonNull)
        .map(Path::getParent)
        .min(Path::compareTo)
        .orElse(null);
  }

  private SourceFile source(JavaFileObject file) {
    SourceFile source = new SourceFile(name(file), () -> text(file));
    files.put(source, file);
    return source;
  }

  private static CharSequence text(JavaFileObject file) {
    try {
      return file.getCharContent(true);
    } catch (IOException e) {
      return null;
    }
  }

  /** Relative to the current directory if the file is below it. */
  private String name(JavaFileObject file) {
    Path path = path(file);
    if (path == null) {
      return file.getName();
    }
    Path shown = path.startsWith(current) ? current.relativize(path) : path;
    return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Null where the file is in memory or in an archive. */
  private static Path path(JavaFileObject file) {
    try {
      return "file".equals(file.toUri().getScheme())
          ? Path.of(file.toUri()).toAbsolutePath().normalize()
          : null;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
