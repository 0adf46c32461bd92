// SPDX-License-Identifier: Apache-2.0

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The lines of a file where a field of one of its classes is declared or used, by its name: a
 * method that has a variable of that name uses the field only with a dot before it.
 */
final class Uses extends TreeScanner<Void, Void> {
  private final String type;
  private final String field;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Set<Integer> lines = new HashSet<>();
  private String current;
  private boolean hidden;

  private Uses(String type, String field, CompilationUnitTree unit, SourcePositions positions) {
    this.type = type;
    this.field = field;
    this.unit = unit;
    this.positions = positions;
    this.current = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  static Set<Integer> lines(Path file, String type, String field) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, d -> {}, null, null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      Uses uses = new Uses(type, field, unit, Trees.instance(task).getSourcePositions());
      uses.scan(unit, null);
      return uses.lines;
    }
  }

  @Override
  public Void visitPackage(PackageTree tree, Void none) {
    return null;
  }

  @Override
  public Void visitImport(ImportTree tree, Void none) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    String outer = current;
    boolean wasHidden = hidden;
    if (!tree.getSimpleName().isEmpty()) {
      current =
          outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
    }
    for (Tree member : tree.getMembers()) {
      if (current.equals(type) && member instanceof VariableTree variable) {
        declared(variable);
      }
    }
    super.visitClass(tree, none);
    current = outer;
    hidden = wasHidden;
    return null;
  }

  private void declared(VariableTree variable) {
    if (variable.getName().contentEquals(field)) {
      add(positions.getStartPosition(unit, variable), positions.getEndPosition(unit, variable));
    }
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    boolean wasHidden = hidden;
    hidden |= new Variables().of(tree);
    super.visitMethod(tree, none);
    hidden = wasHidden;
    return null;
  }

  /** The name of a method is no field. */
  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      scan(select.getExpression(), none);
    }
    return scan(tree.getArguments(), none);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void none) {
    boolean inside = current.equals(type) || current.startsWith(type + ".");
    if (inside && !hidden && tree.getName().contentEquals(field)) {
      long at = positions.getStartPosition(unit, tree);
      add(at, at);
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void none) {
    if (tree.getIdentifier().contentEquals(field)) {
      long at = positions.getEndPosition(unit, tree);
      add(at, at);
    }
    return super.visitMemberSelect(tree, none);
  }

  private void add(long start, long end) {
    LineMap map = unit.getLineMap();
    for (long line = map.getLineNumber(start); line <= map.getLineNumber(end); line++) {
      lines.add((int) line);
    }
  }

  /** Whether a method declares a variable of the field's name. */
  private final class Variables extends TreeScanner<Boolean, Void> {
    boolean of(MethodTree tree) {
      return Boolean.TRUE.equals(scan(tree.getParameters(), null))
          || Boolean.TRUE.equals(scan(tree.getBody(), null));
    }

    @Override
    public Boolean visitVariable(VariableTree tree, Void none) {
      return tree.getName().contentEquals(field) || super.visitVariable(tree, none) == Boolean.TRUE;
    }

    @Override
    public Boolean visitClass(ClassTree tree, Void none) {
      return false;
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return one == Boolean.TRUE || other == Boolean.TRUE;
    }
  }
}
