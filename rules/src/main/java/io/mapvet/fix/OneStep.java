// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.CompoundShape;
import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Safety;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a look-up and the change that relies on it one call: {@code computeIfAbsent} for an
 * insertion of a new object, {@code merge} for an addition.
 *
 * <p>Both calls must be on one map and key with nothing between them, and what is put must be made
 * without an effect that anybody could see.
 */
public final class OneStep {
  private static final Map<String, String> SUMS =
      Map.of("java.lang.Integer", "int", "java.lang.Long", "long");

  private final Sources sources;
  private final SharedMap map;
  private final Text text;
  private final Set<String> methods = new TreeSet<>();

  private OneStep(Sources sources, SharedMap map, Location at) {
    this.sources = sources;
    this.map = map;
    this.text = new Text(sources, at.file());
  }

  /** The edit, or null. */
  public static Edit of(SharedMap map, Sources sources) {
    OneStep step = null;
    Map<Location, RootedAccess> changes = new LinkedHashMap<>();
    for (Conflict conflict : map.conflicts()) {
      if (conflict.evidence().isCompound()) {
        changes.putIfAbsent(conflict.first().at(), conflict.first());
      }
    }
    for (RootedAccess change : changes.values()) {
      step = step == null ? new OneStep(sources, map, change.at()) : step;
      if (change.at().file() != step.text.file() || !step.replace(change)) {
        return null;
      }
    }
    return step == null
        ? null
        : step.text.edit(
            "use " + String.join(" and ", step.methods) + " of '" + map.subject().name() + "'");
  }

  private boolean replace(RootedAccess change) {
    CompoundShape shape = change.compoundShape();
    CodePoint put = CodePoint.of(change.method(), change.at());
    if (put == null || !(put.op() instanceof Op.Invoke call) || call.args().size() != 2) {
      return false;
    }
    boolean ofJdk =
        call.callee().certainty() == Certainty.RESOLVED
            && call.callee().owner().startsWith("java.util.");
    if (!ofJdk || call.dst() != null || call.args().get(0).name().isEmpty()) {
      return false;
    }
    boolean inserts =
        call.callee().name().equals("put") || call.callee().name().equals("putIfAbsent");
    if (inserts && (shape == CompoundShape.INSERT || shape == CompoundShape.UNASKED)) {
      return insertion(put, call);
    }
    return call.callee().name().equals("put")
        && shape == CompoundShape.UPDATE
        && (sum(put, call) || sumWithDefault(put, call));
  }

  // insertion

  private boolean insertion(CodePoint put, Op.Invoke call) {
    CodePoint branchAt = put.outer();
    if (branchAt == null
        || !(branchAt.statement() instanceof Stmt.If branch)
        || !branch.otherwise().stmts().isEmpty()
        || put.block() != branch.then()) {
      return false;
    }
    Op.New made = null;
    for (Stmt statement : branch.then().stmts()) {
      if (statement instanceof Op.New creation && made == null) {
        made = creation;
      } else if (statement != call
          && !(statement instanceof Op.LoadField)
          && !(statement instanceof Op.Const)) {
        return false;
      }
    }
    Var value = call.args().get(1);
    CodePoint look = branchAt.before();
    if (made == null || !value.equals(made.dst()) || !isOf(look, call, put)) {
      return false;
    }
    Op.Invoke found = (Op.Invoke) look.op();
    boolean absent =
        branch.cond() instanceof Cond.IsNull isNull
                && found.callee().name().equals("get")
                && isNull.var().equals(found.dst())
            || branch.cond() instanceof Cond.Not not
                && not.operand() instanceof Cond.IsTrue isTrue
                && found.callee().name().equals("containsKey")
                && map.safety() == Safety.CONCURRENT
                && isTrue.var().equals(found.dst());
    String parameter = Names.free(put.method(), sources, "key", "k", "absent");
    boolean isMovable = NewObjects.areQuiet(made, sources) && "".equals(text.comments(made.at()));
    if (!absent || !isMovable || parameter == null) {
      return false;
    }
    String arguments =
        "computeIfAbsent("
            + call.args().get(0).name()
            + ", "
            + parameter
            + " -> "
            + Sources.text(made.at())
            + ")";
    methods.add("computeIfAbsent");
    if (!found.dst().name().isEmpty()) {
      return value.equals(found.dst())
          && isWhole(found.at())
          && replace(found, arguments)
          && text.removeLines(branch.at());
    }
    Layout.Statement inner = sources.statement(call.at());
    String receiver =
        Sources.text(new Location(call.at().file(), inner.at().start(), call.at().start()));
    String comments = text.comments(branch.at());
    text.replace(branch.at().start(), branch.at().end(), comments + receiver + arguments + ";");
    return comments != null && value.name().isEmpty() && receiver.matches("(\\w+\\s*\\.\\s*)+");
  }

  /** Whether a call is all that a variable is assigned. */
  private boolean isWhole(Location call) {
    Layout.Statement statement = sources.statement(call);
    return statement != null
        && (statement.value() == null || statement.value().end() == call.end());
  }

  // addition

  private boolean sum(CodePoint put, Op.Invoke call) {
    CodePoint chosen = put.before();
    CodePoint look = chosen == null ? null : chosen.before();
    boolean fits =
        chosen != null
            && chosen.statement() instanceof Stmt.If
            && isOf(look, call, put)
            && put.isLast();
    if (!fits) {
      return false;
    }
    Op.Invoke found = (Op.Invoke) look.op();
    Stmt.If branch = (Stmt.If) chosen.statement();
    Var old = found.dst();
    List<Stmt> first = branch.then().stmts();
    List<Stmt> later = branch.otherwise().stmts();
    Op last = later.isEmpty() ? null : later.get(later.size() - 1) instanceof Op op ? op : null;
    boolean isSum =
        found.callee().name().equals("get")
            && SUMS.containsKey(old.type())
            && branch.cond() instanceof Cond.IsNull isNull
            && isNull.var().equals(old)
            && first.size() == 1
            && last instanceof Op.Compute compute
            && isSumOf(compute, old, call.args().get(1))
            && first.get(0) instanceof Op initial
            && call.args().get(1).equals(initial.dst());
    String addend = isSum ? addend((Op.Compute) last, later.subList(0, later.size() - 1)) : null;
    Layout.Statement declaration = sources.statement(found.at());
    boolean declares =
        declaration != null
            && declaration.value() != null
            && declaration.value().end() == found.at().end()
            && declaration.declared() != null
            && Sources.text(declaration.declared()).equals(old.name());
    if (addend == null || !addend.equals(initial((Op) first.get(0))) || !declares) {
      return false;
    }
    return merge(call, old.type(), addend) && text.removeLines(declaration.at());
  }

  private boolean sumWithDefault(CodePoint put, Op.Invoke call) {
    CodePoint summed = put.before();
    if (summed == null || !(summed.op() instanceof Op.Compute compute)) {
      return false;
    }
    CodePoint before = summed.before();
    List<Stmt> between = List.of();
    if (before != null
        && before.op() instanceof Op.Const constant
        && compute.operands().contains(constant.dst())) {
      between = List.of(constant);
      before = before.before();
    }
    if (!isOf(before, call, put)) {
      return false;
    }
    Op.Invoke found = (Op.Invoke) before.op();
    CodePoint zero = before.before();
    boolean fromZero =
        found.callee().name().equals("getOrDefault")
            && map.safety() == Safety.CONCURRENT // no value is null, which merge takes for none
            && SUMS.containsKey(found.dst().type())
            && zero != null
            && zero.op() instanceof Op.Const start
            && start.dst().equals(found.args().get(1))
            && start.value() instanceof Number number
            && number.doubleValue() == 0
            && isSumOf(compute, found.dst(), call.args().get(1));
    String addend = fromZero ? addend(compute, between) : null;
    return addend != null && merge(call, found.dst().type(), addend);
  }

  private boolean merge(Op.Invoke call, String type, String addend) {
    methods.add("merge");
    return replace(
        call,
        "merge(" + call.args().get(0).name() + ", " + addend + ", " + text.use(type) + "::sum)");
  }

  /** Whether it adds something of the right type to the old value. */
  private static boolean isSumOf(Op.Compute compute, Var old, Var result) {
    return compute.operator().equals("+")
        && compute.operands().size() == 2
        && compute.operands().get(0).equals(old)
        && compute.dst().equals(result)
        && compute.operands().get(1).type().equals(SUMS.get(old.type()));
  }

  /** What is added, as the source writes it; null where it is neither a constant nor a variable. */
  private static String addend(Op.Compute sum, List<Stmt> before) {
    Var added = sum.operands().get(1);
    if (before.isEmpty()) {
      return added.name().isEmpty() ? null : added.name();
    }
    return before.size() == 1
            && before.get(0) instanceof Op.Const constant
            && constant.dst().equals(added)
        ? Sources.text(constant.at())
        : null;
  }

  private static String initial(Op op) {
    if (op instanceof Op.Copy copy) {
      return copy.src().name();
    }
    return op instanceof Op.Const constant ? Sources.text(constant.at()) : null;
  }

  // both

  /** Writes another call; whether the old one has no comment in it. */
  private boolean replace(Op.Invoke call, String by) {
    text.replace(call.at().start(), call.at().end(), by);
    return "".equals(text.comments(call.at()));
  }

  /** Whether it asks the same map for the same key. */
  private static boolean isOf(CodePoint look, Op.Invoke change, CodePoint at) {
    return look != null
        && look.op() instanceof Op.Invoke call
        && call.receiver() != null
        && call.dst() != null
        && !call.args().isEmpty()
        && call.args().get(0).equals(change.args().get(0))
        && look.object(call.receiver()) != null
        && look.object(call.receiver()).equals(at.object(change.receiver()));
  }
}
