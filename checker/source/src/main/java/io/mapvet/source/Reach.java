// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which other files a change of a file's declarations can concern.
 *
 * <p>Types come into a file by the declarations of what it names. So a changed method or field
 * concerns the files that name it. What a class is, and what an interface asks of a function, has
 * effects where neither is named; that concerns nobody if no other file names the class, and else
 * all of them.
 *
 * @param path the changed file
 * @param members the names of changed methods and fields of classes
 * @param classes the simple names of classes that have changed in another way
 */
record Reach(String path, Set<String> members, Set<String> classes) {
  /** Methods that code calls without naming them (JLS 14.14.2, 14.20.3). */
  private static final Set<String> IMPLIED = Set.of("iterator", "hasNext", "next", "close");

  /**
   * @param path the file
   * @param before what it declared, null if it was not there or could not be read
   * @param after what it declares now, or null
   */
  static Reach between(String path, CompilationUnit before, CompilationUnit after) {
    Reach reach = new Reach(path, new TreeSet<>(), new TreeSet<>());
    List<TypeDeclaration<?>> old = before == null ? List.of() : List.copyOf(before.getTypes());
    List<TypeDeclaration<?>> now = after == null ? List.of() : List.copyOf(after.getTypes());
    if (before != null && after != null && !sameNames(before, after)) {
      reach.addAll(old);
      reach.addAll(now);
    } else {
      reach.compare(old, now);
    }
    return reach;
  }

  /** The files among these to which the change can mean something. */
  List<LiveFile> concerned(Collection<LiveFile> files) {
    if (members.isEmpty() && classes.isEmpty()) {
      return List.of();
    }
    List<LiveFile> others = files.stream().filter(file -> !file.path().equals(path)).toList();
    if (others.stream().anyMatch(file -> classes.stream().anyMatch(file::mentions))) {
      return others;
    }
    return others.stream().filter(file -> members.stream().anyMatch(file::mentions)).toList();
  }

  /** Whether names in the declarations still mean the same, as far as the file itself tells. */
  private static boolean sameNames(CompilationUnit before, CompilationUnit after) {
    if (!before.getPackageDeclaration().equals(after.getPackageDeclaration())) {
      return false;
    }
    Set<ImportDeclaration> changed = difference(before.getImports(), after.getImports());
    return changed.stream().noneMatch(i -> isUsed(i, before) || isUsed(i, after));
  }

  private static boolean isUsed(ImportDeclaration imported, CompilationUnit unit) {
    return imported.isAsterisk()
        || imported.isModule()
        || unit.getTypes().toString().contains(imported.getName().getIdentifier());
  }

  private void addAll(Collection<TypeDeclaration<?>> types) {
    for (TypeDeclaration<?> type : types) {
      classes.add(type.getNameAsString());
      addAll(nested(type));
    }
  }

  private void compare(
      Collection<TypeDeclaration<?>> before, Collection<TypeDeclaration<?>> after) {
    Map<String, TypeDeclaration<?>> old = new HashMap<>();
    for (TypeDeclaration<?> type : before) {
      if (old.put(type.getNameAsString(), type) != null) {
        addAll(List.of(type));
      }
    }
    Set<String> now = new HashSet<>();
    for (TypeDeclaration<?> type : after) {
      TypeDeclaration<?> known = old.remove(type.getNameAsString());
      boolean isOne = now.add(type.getNameAsString());
      if (known != null && isOne) {
        compare(known, type);
      } else {
        addAll(List.of(type));
      }
    }
    addAll(old.values());
  }

  private void compare(TypeDeclaration<?> before, TypeDeclaration<?> after) {
    if (before.equals(after)) {
      return;
    }
    boolean isSameClass =
        before instanceof ClassOrInterfaceDeclaration old
            && after instanceof ClassOrInterfaceDeclaration now
            && !now.isInterface()
            && sameHeader(old, now);
    if (!isSameClass) {
      addAll(List.of(before, after));
      return;
    }
    Set<BodyDeclaration<?>> changed = difference(before.getMembers(), after.getMembers());
    if (changed.isEmpty()) {
      classes.add(after.getNameAsString());
    }
    changed.forEach(member -> add(after, member));
    compare(nested(before), nested(after));
  }

  private void add(TypeDeclaration<?> type, BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      boolean isImplied = IMPLIED.contains(method.getNameAsString());
      (isImplied ? classes : members)
          .add(isImplied ? type.getNameAsString() : method.getNameAsString());
    } else if (member instanceof ConstructorDeclaration) {
      members.add(type.getNameAsString());
    } else if (member instanceof FieldDeclaration field) {
      field.getVariables().forEach(variable -> members.add(variable.getNameAsString()));
      if (field.getVariables().stream().anyMatch(v -> v.getInitializer().isPresent())) {
        classes.add(type.getNameAsString());
      }
    } else if (!(member instanceof TypeDeclaration<?>
        || member instanceof InitializerDeclaration)) {
      classes.add(type.getNameAsString());
    }
  }

  private static <T> Set<T> difference(Collection<T> some, Collection<T> others) {
    Set<T> difference = new HashSet<>(some);
    Set<T> common = new HashSet<>(others);
    difference.addAll(common);
    common.retainAll(new HashSet<>(some));
    difference.removeAll(common);
    return difference;
  }

  private static List<TypeDeclaration<?>> nested(TypeDeclaration<?> type) {
    List<TypeDeclaration<?>> found = new ArrayList<>();
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        found.add(nested);
      }
    }
    return found;
  }

  private static boolean sameHeader(
      ClassOrInterfaceDeclaration before, ClassOrInterfaceDeclaration after) {
    return before.isInterface() == after.isInterface()
        && before.isCompact() == after.isCompact()
        && before.getModifiers().equals(after.getModifiers())
        && before.getAnnotations().equals(after.getAnnotations())
        && before.getTypeParameters().equals(after.getTypeParameters())
        && before.getExtendedTypes().equals(after.getExtendedTypes())
        && before.getImplementedTypes().equals(after.getImplementedTypes())
        && before.getPermittedTypes().equals(after.getPermittedTypes());
  }
}
