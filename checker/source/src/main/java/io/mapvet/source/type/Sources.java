// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The name index: the classes of all scanned files, and behind them those of the platform. It is
 * filled by one thread; many may then look things up.
 */
public final class Sources {
  private final Platform platform;
  private final Map<String, SourceClass> topLevel = new HashMap<>();

  public Sources(Platform platform) {
    this.platform = platform;
  }

  /** Adds a file. Of classes with the same name others see the first. */
  public FileScope add(CompilationUnit unit, String simpleFileName) {
    FileScope file = new FileScope(this, unit);
    List<SourceClass> made = new ArrayList<>();
    for (TypeDeclaration<?> declaration : unit.getTypes()) {
      String simple = file.isCompact(declaration) ? simpleFileName : declaration.getNameAsString();
      SourceClass type = SourceClass.topLevel(file, declaration, simple);
      made.add(type);
      topLevel.putIfAbsent(type.name(), type);
    }
    file.declares(made);
    return file;
  }

  Platform platform() {
    return platform;
  }

  /** The top-level class of a qualified name, or null. */
  ClassInfo topLevel(String qualifiedName) {
    ClassInfo source = topLevel.get(qualifiedName);
    return source != null ? source : platform.find(qualifiedName);
  }

  /** The class of a qualified name such as {@code a.b.C.D}, or null. */
  ClassInfo qualified(String name) {
    String[] parts = name.split("\\.");
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      prefix.append(i == 0 ? "" : ".").append(parts[i]);
      ClassInfo found =
          mayBeType(parts[i], i == parts.length - 1) ? topLevel(prefix.toString()) : null;
      for (int j = i + 1; j < parts.length && found != null; j++) {
        found = found.memberClass(parts[j]);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Names of packages are not tried as those of classes, for each try costs a search. */
  private static boolean mayBeType(String part, boolean last) {
    return last || !part.isEmpty() && !Character.isLowerCase(part.charAt(0));
  }
}
