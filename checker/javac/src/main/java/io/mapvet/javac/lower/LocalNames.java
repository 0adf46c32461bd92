// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Resolves the local variables of a top-level class, before it is lowered: which declaration each
 * name means and what lambdas and local classes capture. Names are looked up in their scopes; that
 * works in code that javac left unattributed, too. Notes suppressions on its way.
 *
 * <p>A variable is captured by the lambdas and the first class between its declaration and its use;
 * classes and lambdas within that class reach it through their enclosing instance.
 */
final class LocalNames extends TreeScanner<Void, Void> {
  private enum FrameKind {
    CODE,
    LAMBDA,
    CLASS
  }

  private record Frame(FrameKind kind, Tree owner, Set<VariableTree> captures) {}

  private record Declaration(VariableTree tree, int frame) {}

  private record Hidden(String name, Declaration declaration) {}

  private final FileLowering file;
  private final Symbols symbols;
  private final Map<IdentifierTree, VariableTree> uses = new IdentityHashMap<>();
  private final Map<Tree, Set<VariableTree>> captures = new IdentityHashMap<>();
  private final Set<VariableTree> reassigned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<TypeElement, ClassTree> localClasses = new IdentityHashMap<>();
  private final Map<String, ClassTree> localClassNames = new HashMap<>();

  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Declaration> visible = new HashMap<>();
  private final Deque<Hidden> hidden = new ArrayDeque<>();

  LocalNames(FileLowering file) {
    this.file = file;
    this.symbols = file.symbols;
  }

  void resolve(ClassTree topLevel) {
    scan(topLevel, null);
  }

  /** The local variable or parameter that a name means, or null. */
  VariableTree declaration(IdentifierTree name) {
    return uses.get(name);
  }

  /** What a lambda, method reference, local or anonymous class captures, in order of use. */
  Set<VariableTree> captures(Tree tree) {
    return captures.getOrDefault(tree, Set.of());
  }

  /** Whether the variable is assigned in the middle of an expression. */
  boolean isReassigned(VariableTree variable) {
    return reassigned.contains(variable);
  }

  // classes and members

  @Override
  public Void visitClass(ClassTree tree, Void p) {
    file.suppress(tree, tree.getModifiers());
    if (!frames.isEmpty() && frames.get(frames.size() - 1).kind != FrameKind.CLASS) {
      TypeElement element = symbols.typeElement(tree);
      if (element != null) {
        localClasses.put(element, tree);
      }
      localClassNames.put(tree.getSimpleName().toString(), tree);
    }
    enter(FrameKind.CLASS, tree);
    capture(tree.getExtendsClause());
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree) {
        scan(member, p);
      } else {
        member(member);
      }
    }
    leave();
    return null;
  }

  private void member(Tree member) {
    int depth = frames.size();
    int mark = hidden.size();
    enter(FrameKind.CODE, member);
    try {
      if (member instanceof VariableTree variable) {
        VariableTree field = variable;
        file.suppress(field, field.getModifiers());
        scan(field.getInitializer(), null);
      } else {
        scan(member, null);
      }
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      // Lowering the member meets the same obstacle and reports it.
    }
    while (frames.size() > depth) {
      leave();
    }
    close(mark);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void p) {
    file.suppress(tree, tree.getModifiers());
    int mark = hidden.size();
    scan(tree.getReceiverParameter(), p);
    scan(tree.getParameters(), p);
    scan(tree.getBody(), p);
    close(mark);
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void p) {
    file.suppress(tree, tree.getModifiers());
    declare(tree);
    return scan(tree.getInitializer(), p);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void p) {
    return null;
  }

  // frames

  private void enter(FrameKind kind, Tree owner) {
    Set<VariableTree> captured = Collections.emptySet();
    if (kind != FrameKind.CODE) {
      captured = new LinkedHashSet<>();
      captures.put(owner, captured);
    }
    frames.add(new Frame(kind, owner, captured));
  }

  private void leave() {
    frames.remove(frames.size() - 1);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void p) {
    int mark = hidden.size();
    enter(FrameKind.LAMBDA, tree);
    scan(tree.getParameters(), p);
    scan(tree.getBody(), p);
    leave();
    close(mark);
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void p) {
    scan(tree.getQualifierExpression(), p);
    enter(FrameKind.LAMBDA, tree);
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      capture(tree.getQualifierExpression());
    }
    leave();
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void p) {
    scan(tree.getEnclosingExpression(), p);
    scan(tree.getArguments(), p);
    if (tree.getClassBody() == null) {
      capture(tree.getIdentifier());
    }
    return scan(tree.getClassBody(), p);
  }

  /** Who makes or extends a local class needs the variables that the class captures. */
  private void capture(Tree type) {
    Tree name = TypeTrees.raw(type);
    if (name == null) {
      return;
    }
    TypeElement element = symbols.typeElement(name);
    ClassTree local =
        element == null && name instanceof IdentifierTree identifier
            ? localClassNames.get(identifier.getName().toString())
            : localClasses.get(element);
    if (local != null) {
      for (VariableTree variable : List.copyOf(captures(local))) {
        use(variable);
      }
    }
  }

  private void use(VariableTree variable) {
    Declaration declaration = visible.get(variable.getName().toString());
    if (declaration == null || declaration.tree != variable) {
      declaration = hiddenDeclaration(variable);
    }
    if (declaration != null) {
      capture(declaration);
    }
  }

  private Declaration hiddenDeclaration(VariableTree variable) {
    for (Hidden entry : hidden) {
      if (entry.declaration != null && entry.declaration.tree == variable) {
        return entry.declaration;
      }
    }
    return null;
  }

  private void capture(Declaration declaration) {
    for (int i = declaration.frame + 1; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (frame.kind != FrameKind.CODE) {
        frame.captures.add(declaration.tree);
      }
      if (frame.kind == FrameKind.CLASS) {
        break;
      }
    }
  }

  // names

  private void declare(VariableTree tree) {
    String name = tree.getName().toString();
    if (!name.isEmpty()) {
      Declaration declaration = new Declaration(tree, frames.size() - 1);
      hidden.push(new Hidden(name, visible.put(name, declaration)));
    }
  }

  /** Leaves the scopes entered since {@code mark}. */
  private void close(int mark) {
    while (hidden.size() > mark) {
      Hidden last = hidden.pop();
      if (last.declaration == null) {
        visible.remove(last.name);
      } else {
        visible.put(last.name, last.declaration);
      }
    }
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void p) {
    Declaration declaration = visible.get(tree.getName().toString());
    if (declaration == null) {
      return null;
    }
    Element element = symbols.element(tree);
    if (!mayBeLocal(element) || isHiddenByField(element, declaration)) {
      return null;
    }
    uses.put(tree, declaration.tree);
    if (element == null || Symbols.constant(element) == null) {
      capture(declaration);
    }
    return null;
  }

  private static boolean mayBeLocal(Element element) {
    return element == null
        || Symbols.isLocal(element)
        || element instanceof PackageElement
        || element instanceof TypeElement && element.asType().getKind() == TypeKind.ERROR
        || element.getKind() == ElementKind.OTHER;
  }

  /** In code without symbols: a field of a class between the declaration and the use. */
  private boolean isHiddenByField(Element element, Declaration declaration) {
    if (element != null && Symbols.isLocal(element)) {
      return false;
    }
    for (int i = frames.size() - 1; i > declaration.frame; i--) {
      Frame frame = frames.get(i);
      if (frame.kind == FrameKind.CLASS) {
        TypeElement type = symbols.typeElement(frame.owner);
        if (symbols.members.field(type, declaration.tree.getName().toString()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  // scopes

  @Override
  public Void visitBlock(BlockTree tree, Void p) {
    int mark = hidden.size();
    super.visitBlock(tree, p);
    close(mark);
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void p) {
    int mark = hidden.size();
    super.visitForLoop(tree, p);
    close(mark);
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void p) {
    int mark = hidden.size();
    scan(tree.getExpression(), p);
    scan(tree.getVariable(), p);
    scan(tree.getStatement(), p);
    close(mark);
    return null;
  }

  @Override
  public Void visitCatch(CatchTree tree, Void p) {
    int mark = hidden.size();
    scan(tree.getParameter(), p);
    scan(tree.getBlock(), p);
    close(mark);
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void p) {
    int mark = hidden.size();
    scan(tree.getResources(), p);
    scan(tree.getBlock(), p);
    close(mark);
    scan(tree.getCatches(), p);
    return scan(tree.getFinallyBlock(), p);
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void p) {
    int mark = hidden.size();
    super.visitSwitch(tree, p);
    close(mark);
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void p) {
    int mark = hidden.size();
    super.visitSwitchExpression(tree, p);
    close(mark);
    return null;
  }

  // expressions

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void p) {
    ExpressionTree expression = tree.getExpression();
    if (expression instanceof AssignmentTree assignment) {
      return super.visitAssignment(assignment, p);
    }
    if (expression instanceof CompoundAssignmentTree compound) {
      return super.visitCompoundAssignment(compound, p);
    }
    if (expression instanceof UnaryTree unary) {
      return super.visitUnary(unary, p);
    }
    return scan(expression, p);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void p) {
    super.visitAssignment(tree, p);
    reassign(tree.getVariable());
    return null;
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void p) {
    super.visitCompoundAssignment(tree, p);
    reassign(tree.getVariable());
    return null;
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void p) {
    super.visitUnary(tree, p);
    if (Operators.isStep(tree.getKind())) {
      reassign(tree.getExpression());
    }
    return null;
  }

  private void reassign(Tree target) {
    Tree name = TypeTrees.withoutParentheses(target);
    if (name instanceof IdentifierTree && uses.containsKey(name)) {
      reassigned.add(uses.get(name));
    }
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void p) {
    Deque<ExpressionTree> rights = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree binary) {
      rights.push(binary.getRightOperand());
      left = binary.getLeftOperand();
    }
    scan(left, p);
    return scan(rights, p);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void p) {
    Deque<MethodInvocationTree> calls = new ArrayDeque<>();
    ExpressionTree receiver = tree;
    while (receiver instanceof MethodInvocationTree call) {
      calls.push(call);
      receiver =
          call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    }
    scan(receiver, p);
    for (MethodInvocationTree call : calls) {
      scan(call.getArguments(), p);
    }
    return null;
  }
}
