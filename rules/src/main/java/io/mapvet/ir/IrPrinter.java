// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints the small program as text that golden tests compare. Variables are printed by name, with
 * their slot where a method has several of one name, and with their type where they are first
 * assigned; temporaries are {@code t} and their slot.
 */
public final class IrPrinter {
  private static final String INDENT = "  ";

  private final boolean positions;
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private Set<String> ambiguous = Set.of();
  private Set<Var> typed = new HashSet<>();

  private IrPrinter(boolean positions) {
    this.positions = positions;
  }

  public static String print(Unit unit) {
    return new IrPrinter(false).unit(unit);
  }

  /** The same, with the line and columns of every operation. */
  public static String printWithPositions(Unit unit) {
    return new IrPrinter(true).unit(unit);
  }

  public static String print(ClassDecl declaration) {
    IrPrinter printer = new IrPrinter(false);
    printer.type(declaration);
    return printer.out.toString();
  }

  public static String print(Method method) {
    IrPrinter printer = new IrPrinter(false);
    printer.method(method);
    return printer.out.toString();
  }

  private String unit(Unit unit) {
    for (ClassDecl declaration : unit.classes()) {
      if (out.length() > 0) {
        out.append('\n');
      }
      type(declaration);
    }
    for (Suppression suppression : unit.suppressions()) {
      Location range = suppression.range();
      int last = range.file().line(Math.max(range.start(), range.end() - 1));
      line("suppress " + sorted(suppression.keys()) + " in lines " + range.line() + "-" + last);
    }
    return out.toString();
  }

  private static String sorted(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", ", "{", "}"));
  }

  // declarations

  private void type(ClassDecl declaration) {
    annotations(declaration.annotations());
    StringBuilder head = new StringBuilder();
    head.append(modifiers(declaration.modifiers()));
    head.append(declaration.kind().name().toLowerCase(Locale.ROOT));
    head.append(' ').append(declaration.name());
    head.append(" extends ").append(declaration.superclass());
    if (!declaration.interfaces().isEmpty()) {
      head.append(" implements ").append(String.join(", ", declaration.interfaces()));
    }
    if (declaration.outer() != null) {
      head.append(declaration.enclosingInstance() ? " inside instance of " : " inside ");
      head.append(declaration.outer());
    }
    open(head.toString(), declaration.at());
    for (Field field : declaration.fields()) {
      annotations(field.annotations());
      String text = modifiers(field.modifiers()) + field.type() + " " + field.name();
      line(text + position(field.at()));
    }
    declaration.methods().forEach(this::method);
    close();
  }

  private void annotations(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      String values = annotation.values().isEmpty() ? "" : annotation.values().toString();
      line("@" + annotation.name() + values);
    }
  }

  private static String modifiers(Set<Modifier> modifiers) {
    return modifiers.stream()
        .sorted()
        .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }

  private void method(Method method) {
    Set<String> outerAmbiguous = ambiguous;
    Set<Var> outerTyped = typed;
    ambiguous = AmbiguousNames.of(method);
    typed = new HashSet<>();
    annotations(method.annotations());
    if (method.body() == null) {
      line(head(method) + position(method.at()));
    } else {
      open(head(method), method.at());
      statements(method.body());
      close();
    }
    ambiguous = outerAmbiguous;
    typed = outerTyped;
  }

  private String head(Method method) {
    StringBuilder head = new StringBuilder(modifiers(method.modifiers()));
    if (method.kind() == Method.Kind.LAMBDA) {
      head.append(method.self() == null ? "" : "instance ").append("lambda ");
    }
    head.append(method.result()).append(' ').append(method.name()).append('(');
    Iterator<Var> params = method.params().iterator();
    for (int i = 0; params.hasNext(); i++) {
      head.append(i == 0 ? "" : ", ").append(i < method.captured() ? "captured " : "");
      head.append(defined(params.next()));
    }
    return head.append(") slots ").append(method.slots()).toString();
  }

  // statements

  private void statements(Block block) {
    block.stmts().forEach(this::statement);
  }

  private void statement(Stmt statement) {
    if (statement instanceof Op op) {
      operation(op);
    } else if (statement instanceof Stmt.If branch) {
      open("if " + cond(branch.cond()), branch.at());
      statements(branch.then());
      if (!branch.otherwise().stmts().isEmpty()) {
        reopen("else");
        statements(branch.otherwise());
      }
      close();
    } else if (statement instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (statement instanceof Stmt.Switch choice) {
      choose(choice);
    } else if (statement instanceof Stmt.Try attempt) {
      attempt(attempt);
    } else if (statement instanceof Stmt.Sync sync) {
      open("synchronized " + name(sync.lock()), sync.at());
      statements(sync.body());
      close();
    } else if (statement instanceof Stmt.Labeled labeled) {
      open(labeled.label() + ":", labeled.at());
      statements(labeled.body());
      close();
    } else {
      line(jump(statement) + position(statement.at()));
    }
  }

  private String jump(Stmt statement) {
    if (statement instanceof Stmt.Return result) {
      Var value = result.value();
      return value == null ? "return" : "return " + name(value);
    }
    if (statement instanceof Stmt.Throw thrown) {
      return "throw " + name(thrown.value());
    }
    if (statement instanceof Stmt.Break jump) {
      return "break " + jump.label();
    }
    return "continue " + ((Stmt.Continue) statement).label();
  }

  private void loop(Stmt.Loop loop) {
    String iterated = loop.iterated() == null ? "" : " over " + name(loop.iterated());
    String order = loop.testFirst() ? "" : " body first";
    open(loop.label() + ": loop" + iterated + order, loop.at());
    if (!loop.testFirst()) {
      statements(loop.body());
      reopen("test");
    }
    statements(loop.test());
    line("while " + cond(loop.cond()));
    if (loop.testFirst()) {
      statements(loop.body());
    }
    if (!loop.update().stmts().isEmpty()) {
      reopen("update");
      statements(loop.update());
    }
    close();
  }

  private void choose(Stmt.Switch choice) {
    String all = choice.exhaustive() ? " exhaustive" : "";
    open(choice.label() + ": switch " + name(choice.selector()) + all, choice.at());
    for (Stmt.Case one : choice.cases()) {
      line("case " + String.join(", ", one.labels()) + ":");
      depth++;
      statements(one.bind());
      if (!(one.guard() instanceof Cond.Always)) {
        line("when " + cond(one.guard()));
      }
      statements(one.body());
      depth--;
    }
    close();
  }

  private void attempt(Stmt.Try attempt) {
    open("try", attempt.at());
    statements(attempt.body());
    for (Stmt.Catch one : attempt.catches()) {
      reopen("catch " + String.join(" | ", one.types()) + " " + defined(one.var()));
      statements(one.body());
    }
    if (attempt.finallyBlock() != null) {
      reopen("finally");
      statements(attempt.finallyBlock());
    }
    close();
  }

  private String cond(Cond cond) {
    if (cond instanceof Cond.IsTrue test) {
      return name(test.var());
    }
    if (cond instanceof Cond.IsNull test) {
      return name(test.var()) + " is null";
    }
    if (cond instanceof Cond.Same test) {
      return name(test.left()) + " same " + name(test.right());
    }
    if (cond instanceof Cond.InstanceOf test) {
      return name(test.var()) + " instanceof " + test.type();
    }
    if (cond instanceof Cond.Not not) {
      return "not (" + cond(not.operand()) + ")";
    }
    if (cond instanceof Cond.And both) {
      return "(" + cond(both.left()) + ") and " + then(both.beforeRight(), both.right());
    }
    if (cond instanceof Cond.Or either) {
      return "(" + cond(either.left()) + ") or " + then(either.beforeRight(), either.right());
    }
    return "always";
  }

  private String then(Block before, Cond right) {
    if (before.stmts().isEmpty()) {
      return "(" + cond(right) + ")";
    }
    int start = out.length();
    depth += 2;
    statements(before);
    String text = out.substring(start);
    out.setLength(start);
    String last = INDENT.repeat(depth) + cond(right);
    depth -= 2;
    return "(\n" + text + last + ")";
  }

  // operations

  private void operation(Op op) {
    String target = op.dst() == null ? "" : defined(op.dst()) + " = ";
    if (op instanceof Op.MakeTask task) {
      String self = task.self() == null ? "" : " on " + name(task.self());
      String captures = task.captures().isEmpty() ? "" : " with " + list(task.captures());
      line(target + "task " + task.type() + self + captures + position(op.at()));
      depth++;
      method(task.body());
      depth--;
    } else {
      line(target + operand(op) + position(op.at()));
    }
  }

  private String operand(Op op) {
    if (op instanceof Op.Const constant) {
      return constant(constant.value());
    }
    if (op instanceof Op.ClassLiteral literal) {
      return literal.type() + ".class";
    }
    if (op instanceof Op.Copy copy) {
      return name(copy.src());
    }
    if (op instanceof Op.Cast cast) {
      return "(" + cast.type() + ") " + name(cast.src());
    }
    if (op instanceof Op.Compute compute) {
      return "`" + compute.operator() + "`(" + list(compute.operands()) + ")";
    }
    if (op instanceof Op.LoadField load) {
      return place(load.base(), load.field()) + detail(load.field());
    }
    if (op instanceof Op.StoreField store) {
      return place(store.base(), store.field()) + " = " + name(store.src()) + detail(store.field());
    }
    if (op instanceof Op.LoadElement load) {
      return name(load.array()) + "[" + name(load.index()) + "]";
    }
    if (op instanceof Op.StoreElement store) {
      return name(store.array()) + "[" + name(store.index()) + "] = " + name(store.src());
    }
    if (op instanceof Op.NewArray made) {
      String length = made.length() == null ? "" : " of " + name(made.length());
      return "new " + made.type() + length + " {" + list(made.elements()) + "}";
    }
    if (op instanceof Op.New made) {
      return creation(made);
    }
    if (op instanceof Op.Invoke call) {
      return call(call);
    }
    Op.Unknown unknown = (Op.Unknown) op;
    return "unknown `" + unknown.what() + "`(" + list(unknown.operands()) + ")";
  }

  private String creation(Op.New made) {
    String hidden =
        made.hidden().stream()
            .map(one -> one.field().name() + " = " + name(one.value()))
            .collect(Collectors.joining(", "));
    return "new "
        + made.type()
        + "("
        + list(made.args())
        + ")"
        + (hidden.isEmpty() ? "" : " hiding " + hidden)
        + detail(made.constructor().toString() + variable(made.constructor()))
        + certainty(made.constructor().certainty());
  }

  private String call(Op.Invoke call) {
    Callee callee = call.callee();
    String receiver = call.receiver() == null ? "" : name(call.receiver()) + ".";
    String kind = call.kind().name().toLowerCase(Locale.ROOT);
    return receiver
        + callee.name()
        + "("
        + list(call.args())
        + ")"
        + detail(kind + " " + callee + variable(callee) + ": " + callee.result())
        + certainty(callee.certainty());
  }

  private static String variable(Callee callee) {
    return callee.isVarargs() ? " variable" : "";
  }

  private static String detail(String text) {
    return "  # " + text;
  }

  private static String certainty(Certainty certainty) {
    return switch (certainty) {
      case RESOLVED -> "";
      case BY_NAME -> ", by name";
      case UNKNOWN -> ", unknown";
    };
  }

  private String place(Var base, FieldRef field) {
    return (base == null ? "static" : name(base)) + "." + field.name();
  }

  private static String detail(FieldRef field) {
    String flags =
        (field.isStatic() ? "static " : "")
            + (field.isFinal() ? "final " : "")
            + (field.isVolatile() ? "volatile " : "");
    return detail(flags + field + ": " + field.type()) + certainty(field.certainty());
  }

  private static String constant(Object value) {
    if (value instanceof String) {
      return '"' + escaped((String) value) + '"';
    }
    if (value instanceof Character) {
      return "'" + escaped(value.toString()) + "'";
    }
    return String.valueOf(value);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t")
        .replace("\"", "\\\"");
  }

  // variables

  private String list(List<Var> variables) {
    return variables.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Var variable) {
    if (variable == null) {
      return "nothing";
    }
    boolean clear = !ambiguous.contains(variable.name());
    return clear ? variable.toString() : variable + "#" + variable.id();
  }

  private String defined(Var variable) {
    boolean known = !variable.name().isEmpty() && !typed.add(variable);
    return known ? name(variable) : name(variable) + ": " + variable.type();
  }

  // text

  private String position(Location at) {
    if (!positions || at == null) {
      return "";
    }
    int end = Math.max(at.start(), at.end());
    SourceFile file = at.file();
    return "  @" + at.line() + ":" + at.column() + "-" + file.line(end) + ":" + file.column(end);
  }

  private void open(String head, Location at) {
    line(head + " {" + position(at));
    depth++;
  }

  private void reopen(String head) {
    depth--;
    line("} " + head + " {");
    depth++;
  }

  private void close() {
    depth--;
    line("}");
  }

  private void line(String text) {
    out.append(INDENT.repeat(depth)).append(text).append('\n');
  }
}
