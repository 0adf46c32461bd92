// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.mapvet.frontend.ByName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a file's imports and own declarations say about names that javac could not resolve. */
final class Imports {
  static final Imports NONE = new Imports(null, Map.of(), Map.of(), Set.of());

  private final TreePath root;
  private final Map<String, String> types;
  private final Map<String, String> staticOwners;

  private final Set<String> staticOnDemand;

  private Imports(
      TreePath root,
      Map<String, String> types,
      Map<String, String> staticOwners,
      Set<String> staticOnDemand) {
    this.root = root;
    this.types = types;
    this.staticOwners = staticOwners;
    this.staticOnDemand = staticOnDemand;
  }

  static Imports of(CompilationUnitTree unit) {
    Map<String, String> types = new HashMap<>();
    Map<String, String> staticOwners = new HashMap<>();
    Set<String> staticOnDemand = new HashSet<>();
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree nested) {
        String name = nested.getSimpleName().toString();
        types.put(name, prefix + name);
      }
    }
    for (ImportTree tree : unit.getImports()) {
      String text = String.valueOf(tree.getQualifiedIdentifier());
      int dot = text.lastIndexOf('.');
      if (dot > 0 && tree.isStatic() && text.endsWith(".*")) {
        staticOnDemand.add(ByName.binary(text.substring(0, dot)));
      }
      if (dot <= 0 || text.endsWith(".*")) {
        continue;
      }
      String last = text.substring(dot + 1);
      if (tree.isStatic()) {
        staticOwners.put(last, ByName.binary(text.substring(0, dot)));
      }
      types.putIfAbsent(last, ByName.binary(text));
    }
    return new Imports(new TreePath(unit), types, staticOwners, staticOnDemand);
  }

  /** The path of the file's tree; null where there is no file. */
  TreePath root() {
    return root;
  }

  /** Whether a single-type import or a class of the file has this simple name. */
  boolean knows(String simpleName) {
    return types.containsKey(simpleName) && !staticOwners.containsKey(simpleName);
  }

  /** The class from which a static import takes the name, or null. */
  String staticOwner(String name) {
    return staticOwners.get(name);
  }

  /** The class whose static members are imported on demand, null unless there is just one. */
  String staticOnDemandOwner() {
    return staticOnDemand.size() == 1 ? staticOnDemand.iterator().next() : null;
  }

  /** The most likely binary name of a type written so; {@code ?} where it is no name. */
  String guess(String written) {
    String name = withoutArguments(written);
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return ByName.UNKNOWN;
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String imported = types.get(first);
    if (imported != null) {
      return dot < 0 ? imported : imported + name.substring(dot).replace('.', '$');
    }
    return ByName.binary(name);
  }

  private static String withoutArguments(String written) {
    int angle = written.indexOf('<');
    String name = (angle < 0 ? written : written.substring(0, angle)).trim();
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
