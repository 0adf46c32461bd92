// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.lang.reflect.Proxy;
import java.net.URI;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Prints compiler messages at offsets of source files.
 *
 * <p>The exported API prints a message at a tree. The trees of classes that javac has finished are
 * rewritten by then, and to keep them would keep all trees of the compilation in memory. So the
 * place is told by a tree made for the purpose: a documentation text at that offset, in a
 * documentation comment that begins at offset 0 (that of an empty HTML file, since only a parsed
 * comment has positions), in a compilation unit of which javac asks the source file only.
 */
final class Messages {
  private final JavacTask task;
  private DocTrees trees;
  private DocCommentTree comment;

  Messages(JavacTask task) {
    this.task = task;
  }

  /** Prints a message that belongs to no file. */
  void print(Diagnostic.Kind kind, String text) {
    print(kind, text, null, 0);
  }

  /**
   * Prints a message.
   *
   * @param file the source file, null for none
   * @param offset UTF-16 offset in it
   */
  void print(Diagnostic.Kind kind, String text, JavaFileObject file, int offset) {
    if (trees == null) {
      trees = DocTrees.instance(task);
      comment = trees.getDocCommentTree(new EmptyPage());
    }
    DocTree place = trees.getDocTreeFactory().at(offset).newTextTree(" ");
    trees.printMessage(kind, text, place, comment, unit(file));
  }

  private static CompilationUnitTree unit(JavaFileObject file) {
    return (CompilationUnitTree)
        Proxy.newProxyInstance(
            Messages.class.getClassLoader(),
            new Class<?>[] {CompilationUnitTree.class},
            (proxy, method, arguments) -> method.getName().equals("getSourceFile") ? file : null);
  }

  private static final class EmptyPage extends SimpleJavaFileObject {
    EmptyPage() {
      super(URI.create("mapvet:///empty.html"), Kind.HTML);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "<body></body>";
    }
  }
}
