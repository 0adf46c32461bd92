// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the trees of declarations that are part of the compilation. */
final class Declarations {
  private final Trees trees;
  private final Map<TypeElement, Map<Element, Tree>> members = new IdentityHashMap<>();

  Declarations(Trees trees) {
    this.trees = trees;
  }

  /** The declaration of a class, or of a member of one; null where it has no tree. */
  Tree of(Element element) {
    if (element instanceof TypeElement type) {
      TreePath path = path(type);
      return path == null ? null : path.getLeaf();
    }
    Element owner = element.getEnclosingElement();
    return owner instanceof TypeElement type
        ? members.computeIfAbsent(type, this::find).get(element)
        : null;
  }

  private Map<Element, Tree> find(TypeElement type) {
    Map<Element, Tree> found = new IdentityHashMap<>();
    TreePath path = path(type);
    if (path != null && path.getLeaf() instanceof ClassTree) {
      for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
        Element element = trees.getElement(new TreePath(path.getParentPath(), member));
        if (element != null) {
          found.put(element, member);
        }
      }
    }
    return found;
  }

  /** The file that declares a top-level class, or null. */
  CompilationUnitTree unit(TypeElement type) {
    TreePath path = path(type);
    return path == null ? null : path.getCompilationUnit();
  }

  /** Null too where javac has dropped the trees of a class that it is done with. */
  private TreePath path(TypeElement type) {
    try {
      return trees.getPath(type);
    } catch (RuntimeException e) {
      return null;
    }
  }
}
