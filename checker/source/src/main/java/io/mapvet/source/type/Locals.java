// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import io.mapvet.ir.Modifier;
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

/**
 * The local variables of a file: which declaration each name means, and what lambdas and local
 * classes capture. Makes the local and anonymous classes known on its way.
 *
 * <p>A variable is captured by the lambdas and the first class between its declaration and its use;
 * classes and lambdas within that class reach it through their enclosing instance.
 */
public final class Locals {
  private enum FrameKind {
    CODE,
    LAMBDA,
    CLASS
  }

  private record Frame(FrameKind kind, Node owner, Set<Local> captures) {}

  private record Declaration(Local local, int frame) {}

  private record Hidden(String name, Declaration declaration) {}

  private final FileScope file;
  private final Map<Node, Local> declared = new IdentityHashMap<>();
  private final Map<NameExpr, Local> uses = new IdentityHashMap<>();
  private final Map<Node, Set<Local>> captures = new IdentityHashMap<>();
  private final Map<Local, SourceClass> owners = new IdentityHashMap<>();

  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Declaration> visible = new HashMap<>();
  private final Deque<Hidden> hidden = new ArrayDeque<>();
  private SourceClass current;
  private boolean inStaticCode;

  public Locals(FileScope file) {
    this.file = file;
  }

  /** Resolves the names in a top-level class. */
  public void resolve(TypeDeclaration<?> topLevel) {
    type(topLevel);
  }

  /** The local variable or parameter that a node declares. */
  public Local declared(Node node) {
    return declared.computeIfAbsent(node, Local::new);
  }

  /** The local variable or parameter that a name means, or null. */
  public Local meant(NameExpr name) {
    return uses.get(name);
  }

  /** What a lambda, method reference, local or anonymous class captures, in order of use. */
  public Set<Local> captures(Node node) {
    return captures.getOrDefault(node, Set.of());
  }

  /** The value of a local constant variable, or null. */
  public Object constant(Local local) {
    SourceClass owner = owners.get(local);
    return owner == null ? null : local.constant(owner, this::constant);
  }

  private Object constant(NameExpr name) {
    Local local = uses.get(name);
    return local == null ? null : constant(local);
  }

  // classes and members

  private void type(Node declaration) {
    SourceClass type = file.declaredBy(declaration);
    if (type == null) {
      return;
    }
    SourceClass around = current;
    boolean aroundStatic = inStaticCode;
    current = type;
    enter(FrameKind.CLASS, declaration);
    captureSuperclass(type);
    if (declaration instanceof EnumDeclaration constants) {
      constants.getEntries().forEach(this::member);
    }
    for (BodyDeclaration<?> member : type.memberNodes()) {
      if (member instanceof TypeDeclaration<?>) {
        type(member);
      } else {
        member(member);
      }
    }
    leave();
    current = around;
    inStaticCode = aroundStatic;
  }

  private void captureSuperclass(SourceClass type) {
    if (type.isLocal() && type.superclass() != null) {
      capture(type.superclass());
    }
  }

  private void member(BodyDeclaration<?> member) {
    int depth = frames.size();
    int mark = hidden.size();
    inStaticCode = isStatic(member);
    enter(FrameKind.CODE, member);
    try {
      if (member instanceof CallableDeclaration<?> method) {
        method.getParameters().forEach(this::declare);
        if (method instanceof MethodDeclaration declared) {
          declared.getBody().ifPresent(this::visit);
        } else {
          visit(method.asConstructorDeclaration().getBody());
        }
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        ((RecordDeclaration) current.node()).getParameters().forEach(this::declare);
        visit(constructor.getBody());
      } else if (member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          variable.getInitializer().ifPresent(this::visit);
        }
      } else if (member instanceof InitializerDeclaration block) {
        visit(block.getBody());
      } else if (member instanceof EnumConstantDeclaration constant) {
        constant.getArguments().forEach(this::visit);
        if (!constant.getClassBody().isEmpty()) {
          SourceClass.local(file, constant, current, true);
          type(constant);
        }
      }
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      // Lowering the member meets the same obstacle and reports it.
    }
    while (frames.size() > depth) {
      leave();
    }
    close(mark);
  }

  private boolean isStatic(BodyDeclaration<?> member) {
    if (member instanceof InitializerDeclaration block) {
      return block.isStatic();
    }
    return member instanceof EnumConstantDeclaration
        || member instanceof FieldDeclaration && current.isInterface()
        || SourceModifiers.written(member).contains(Modifier.STATIC);
  }

  // frames

  private void enter(FrameKind kind, Node owner) {
    Set<Local> captured = Collections.emptySet();
    if (kind != FrameKind.CODE) {
      captured = new LinkedHashSet<>();
      captures.put(owner, captured);
    }
    frames.add(new Frame(kind, owner, captured));
  }

  private void leave() {
    frames.remove(frames.size() - 1);
  }

  private void lambda(LambdaExpr tree) {
    int mark = hidden.size();
    enter(FrameKind.LAMBDA, tree);
    tree.getParameters().forEach(this::declare);
    visit(tree.getBody());
    leave();
    close(mark);
  }

  private void reference(MethodReferenceExpr tree) {
    ReferenceScopes.name(tree);
    visit(tree.getScope());
    enter(FrameKind.LAMBDA, tree);
    if (tree.getIdentifier().equals("new") && tree.getScope() instanceof NameExpr name) {
      JavaType made = new TypeResolver(file).find(name.getNameAsString(), tree);
      if (made != null) {
        capture(made);
      }
    }
    leave();
  }

  private void creation(ObjectCreationExpr tree) {
    tree.getScope().ifPresent(this::visit);
    tree.getArguments().forEach(this::visit);
    if (tree.getAnonymousClassBody().isPresent()) {
      SourceClass.local(file, tree, current, inStaticCode);
      type(tree);
    } else if (file.hasLocals()) {
      capture(new TypeResolver(file).resolve(tree.getType()));
    }
  }

  private void localClass(Node statement, TypeDeclaration<?> declaration) {
    SourceClass made = SourceClass.local(file, declaration, current, inStaticCode);
    statement.getParentNode().ifPresent(block -> file.registerLocal(block, made));
    type(declaration);
  }

  /** Who makes or extends a local class needs the variables that the class captures. */
  private void capture(JavaType type) {
    if (type.classInfo() instanceof SourceClass made && made.isLocal()) {
      for (Local variable : List.copyOf(captures(made.node()))) {
        use(variable);
      }
    }
  }

  private void use(Local variable) {
    Declaration declaration = visible.get(variable.name());
    if (declaration == null || declaration.local != variable) {
      declaration =
          hidden.stream()
              .map(Hidden::declaration)
              .filter(other -> other != null && other.local == variable)
              .findFirst()
              .orElse(null);
    }
    if (declaration != null) {
      capture(declaration);
    }
  }

  private void capture(Declaration declaration) {
    for (int i = declaration.frame + 1; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (frame.kind != FrameKind.CODE) {
        frame.captures.add(declaration.local);
      }
      if (frame.kind == FrameKind.CLASS) {
        break;
      }
    }
  }

  // names

  private void declare(Node node) {
    Local local = declared(node);
    owners.put(local, current);
    if (local.name().isEmpty()) {
      return;
    }
    Declaration declaration = new Declaration(local, frames.size() - 1);
    hidden.push(new Hidden(local.name(), visible.put(local.name(), declaration)));
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

  private void name(NameExpr tree) {
    Declaration declaration = visible.get(tree.getNameAsString());
    if (declaration == null || isHiddenByField(declaration)) {
      return;
    }
    uses.put(tree, declaration.local);
    if (constant(declaration.local) == null) {
      capture(declaration);
    }
  }

  /** A field of a class between the declaration and the use. */
  private boolean isHiddenByField(Declaration declaration) {
    for (int i = frames.size() - 1; i > declaration.frame; i--) {
      Frame frame = frames.get(i);
      if (frame.kind == FrameKind.CLASS) {
        SourceClass type = file.declaredBy(frame.owner);
        if (type != null && type.field(declaration.local.name()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  // code

  private void visit(Node node) {
    if (node instanceof NameExpr name) {
      name(name);
    } else if (node instanceof LambdaExpr lambda) {
      lambda(lambda);
    } else if (node instanceof MethodReferenceExpr reference) {
      reference(reference);
    } else if (node instanceof ObjectCreationExpr creation) {
      creation(creation);
    } else if (node instanceof VariableDeclarator variable) {
      declare(variable);
      variable.getInitializer().ifPresent(this::visit);
    } else if (node instanceof TypePatternExpr pattern) {
      declare(pattern);
    } else if (node instanceof LocalClassDeclarationStmt local) {
      localClass(local, local.getClassDeclaration());
    } else if (node instanceof LocalRecordDeclarationStmt local) {
      localClass(local, local.getRecordDeclaration());
    } else if (node instanceof ExpressionStmt statement) {
      statement(statement.getExpression());
    } else if (!(node instanceof Type || node instanceof AnnotationExpr)) {
      scoped(node);
    }
  }

  private void scoped(Node node) {
    int mark = hidden.size();
    if (node instanceof ForEachStmt each) {
      visit(each.getIterable());
      visit(each.getVariable());
      visit(each.getBody());
    } else if (node instanceof ForStmt loop) {
      loop.getInitialization().forEach(this::visit);
      loop.getCompare().ifPresent(this::visit);
      loop.getUpdate().forEach(this::statement);
      visit(loop.getBody());
    } else if (node instanceof TryStmt attempt) {
      attempt.getResources().forEach(this::visit);
      visit(attempt.getTryBlock());
      close(mark);
      attempt.getCatchClauses().forEach(this::visit);
      attempt.getFinallyBlock().ifPresent(this::visit);
    } else if (node instanceof CatchClause clause) {
      declare(clause.getParameter());
      visit(clause.getBody());
    } else {
      children(node);
    }
    boolean isScope =
        node instanceof BlockStmt
            || node instanceof ForEachStmt
            || node instanceof ForStmt
            || node instanceof CatchClause
            || node instanceof SwitchStmt
            || node instanceof SwitchExpr;
    if (isScope) {
      close(mark);
    }
  }

  private void children(Node node) {
    for (Node child : List.copyOf(node.getChildNodes())) {
      visit(child);
    }
    if (node instanceof AssignExpr assignment) {
      reassign(assignment.getTarget());
    } else if (node instanceof UnaryExpr unary && isStep(unary)) {
      reassign(unary.getExpression());
    }
  }

  /** An expression of which nobody uses the value: what it assigns it assigns at its end. */
  private void statement(Expression expression) {
    if (expression instanceof AssignExpr || expression instanceof UnaryExpr) {
      expression.getChildNodes().forEach(this::visit);
    } else {
      visit(expression);
    }
  }

  private static boolean isStep(UnaryExpr unary) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  private void reassign(Expression target) {
    if (Trees.plain(target) instanceof NameExpr name && uses.containsKey(name)) {
      uses.get(name).reassign();
    }
  }
}
