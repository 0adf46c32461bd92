// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect.Touch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a loop that removes what a condition says one call of {@code removeIf}, which removes
 * through the iterator.
 *
 * <p>The loop does nothing else, the condition only reads values, and the key arrived at cannot
 * have changed since it was put in: so the iterator removes what the map would have removed.
 */
public final class RemoveIf {
  private static final Set<String> SETS =
      Set.of("java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet");
  private static final Set<String> MAPS =
      Set.of("java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap");
  private static final String ENTRY = "java.util.Map$Entry";

  /** Final classes whose objects never change, and whose methods change nothing. */
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.String",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.util.UUID");

  private final Sources sources;
  private final SharedMap map;
  private final Made made;
  private final Text text;

  private RemoveIf(Sources sources, SharedMap map, Made made) {
    this.sources = sources;
    this.map = map;
    this.made = made;
    this.text = new Text(sources, made.creation().at().file());
  }

  /** The edit, or null. */
  public static Edit of(SharedMap map, Sources sources) {
    Made made = Made.of(map, sources);
    boolean fits =
        made != null
            && made.field() != null
            && made.type() != null
            && (SETS.contains(made.creation().type()) || MAPS.contains(made.creation().type()))
            && map.conflicts().stream().allMatch(RemoveIf::isRemoval);
    return fits ? new RemoveIf(sources, map, made).edit() : null;
  }

  private static boolean isRemoval(Conflict conflict) {
    return conflict.evidence().isReentry()
        && conflict.second().kind() == AccessKind.ITERATE
        && conflict.first().touch() == Touch.REMOVE;
  }

  private Edit edit() {
    Map<Location, CodePoint> removals = new LinkedHashMap<>();
    for (Conflict conflict : map.conflicts()) {
      Location at = conflict.first().at();
      removals.put(at, CodePoint.of(conflict.first().method(), at));
    }
    for (CodePoint removal : removals.values()) {
      if (removal == null || removal.method().initialises() || !replace(removal)) {
        return null;
      }
    }
    return text.edit("use removeIf of '" + map.subject().name() + "'");
  }

  private boolean replace(CodePoint removal) {
    CodePoint branchAt = removal.outer();
    CodePoint loopAt = branchAt == null ? null : branchAt.outer();
    if (loopAt == null
        || !(branchAt.statement() instanceof Stmt.If branch)
        || !(loopAt.statement() instanceof Stmt.Loop loop)) {
      return false;
    }
    boolean fits =
        removal.isLast()
            && branchAt.isLast()
            && removal.block() == branch.then()
            && branch.otherwise().stmts().isEmpty()
            && branchAt.block() == loop.body()
            && loop.iterated() != null
            && loop.at().file() == text.file()
            && loop.body().stmts().get(0) instanceof Op.Invoke next
            && next.callee().toString().equals("java.util.Iterator.next()")
            && onlyReads(loop, branch)
            && removesArrived(removal, loopAt, loop, next.dst());
    return fits && rewrite(removal.method(), loop);
  }

  // the loop

  private static Op definition(CodePoint before, Var variable) {
    for (int i = before.index() - 1; i >= 0; i--) {
      if (before.block().stmts().get(i) instanceof Op op && variable.equals(op.dst())) {
        return op;
      }
    }
    return null;
  }

  /** Whether the removal is of the key arrived at, from the map that the loop goes over. */
  private boolean removesArrived(CodePoint removal, CodePoint loopAt, Stmt.Loop loop, Var element) {
    Op.Invoke remove = (Op.Invoke) removal.op();
    Op iterated = definition(loopAt, loop.iterated());
    boolean ofSet = SETS.contains(made.creation().type());
    Op.Invoke view = !ofSet && iterated instanceof Op.Invoke call ? call : null;
    String viewed = view == null ? "" : view.callee().name();
    if (!ofSet && !viewed.equals("keySet") && !viewed.equals("entrySet")) {
      return false;
    }
    Op source = ofSet ? iterated : definition(loopAt, view.receiver());
    Var key = remove.args().size() == 1 ? remove.args().get(0) : null;
    boolean arrived =
        viewed.equals("entrySet")
            ? key != null
                && definition(removal, key) instanceof Op.Invoke got
                && isOfEntry(got)
                && got.callee().name().equals("getKey")
                && got.receiver().equals(element)
                && removal.block().stmts().size() == 3
            : element.equals(key) && removal.block().stmts().size() == 2;
    return arrived
        && remove.dst() == null
        && remove.callee().name().equals("remove")
        && remove.callee().certainty() == Certainty.RESOLVED
        && isUnchanging(key.type())
        && isOwnField(source)
        && isOwnField(definition(removal, remove.receiver()));
  }

  private boolean isUnchanging(String type) {
    ClassDecl declared = sources.classNamed(type);
    return VALUES.contains(type) || declared != null && declared.kind() == ClassDecl.Kind.ENUM;
  }

  private boolean isOwnField(Op op) {
    return isField(op)
        && (((Op.LoadField) op).base() == null || ((Op.LoadField) op).base().name().equals("this"));
  }

  private boolean isField(Op op) {
    return op instanceof Op.LoadField load && load.field().toString().equals(made.field());
  }

  // the condition

  private boolean onlyReads(Stmt.Loop loop, Stmt.If branch) {
    List<Stmt> stmts = loop.body().stmts();
    return stmts.subList(1, stmts.size() - 1).stream().allMatch(this::reads)
        && reads(branch.cond());
  }

  private boolean reads(Cond cond) {
    if (cond instanceof Cond.Not not) {
      return reads(not.operand());
    }
    if (cond instanceof Cond.And and) {
      return reads(and.left())
          && and.beforeRight().stmts().stream().allMatch(this::reads)
          && reads(and.right());
    }
    if (cond instanceof Cond.Or or) {
      return reads(or.left())
          && or.beforeRight().stmts().stream().allMatch(this::reads)
          && reads(or.right());
    }
    return true;
  }

  /** Whether a statement has no effect but to give a temporary its value, whatever the map has. */
  private boolean reads(Stmt statement) {
    if (!(statement instanceof Op op) || op.dst() == null || !op.dst().name().isEmpty()) {
      return false;
    }
    return op instanceof Op.Const
        || op instanceof Op.Copy
        || op instanceof Op.Compute
        || op instanceof Op.Cast
        || op instanceof Op.LoadElement
        || op instanceof Op.LoadField && !isField(op)
        || op instanceof Op.Invoke call && reads(call);
  }

  private static boolean reads(Op.Invoke call) {
    boolean ofValue =
        VALUES.contains(call.callee().owner())
            && call.kind() == Op.CallKind.VIRTUAL
            && !call.callee().isVarargs()
            && call.args().stream().allMatch(a -> isValue(a.type()));
    return call.callee().certainty() == Certainty.RESOLVED
        && (ofValue
            || isOfEntry(call) && Set.of("getKey", "getValue").contains(call.callee().name()));
  }

  private static boolean isValue(String type) {
    return Nulls.isPrimitive(type) || VALUES.contains(type);
  }

  private static boolean isOfEntry(Op.Invoke call) {
    return call.receiver() != null && call.callee().owner().equals(ENTRY);
  }

  // the text

  private boolean rewrite(Method method, Stmt.Loop loop) {
    String comments = text.comments(loop.at());
    Matcher written = pattern().matcher(Text.withoutComments(Sources.text(loop.at())));
    if (comments == null || !written.matches()) {
      return false;
    }
    String name = written.group("name");
    String condition = written.group("cond").strip();
    if (!isSameType(written.group("type")) || !captures(condition, name, method)) {
      return false;
    }
    text.replace(
        loop.at().start(),
        loop.at().end(),
        comments + written.group("view") + ".removeIf(" + name + " -> " + condition + ");");
    return true;
  }

  private Pattern pattern() {
    String field = "(?:\\w+\\s*\\.\\s*)*" + Pattern.quote(map.subject().name());
    return Pattern.compile(
        "for\\s*\\(\\s*(?:final\\s+)?(?<type>\\w[\\w.<>,?\\s]*?)\\s+(?<name>\\w+)\\s*:\\s*(?<view>"
            + field
            + "(?:\\s*\\.\\s*(?:keySet|entrySet)\\s*\\(\\s*\\))?)\\s*\\)\\s*\\{?"
            + "\\s*if\\s*\\((?<cond>.*)\\)\\s*\\{?\\s*"
            + field
            + "\\s*\\.\\s*remove\\s*\\([\\w.()\\s]*\\)\\s*;[\\s}]*",
        Pattern.DOTALL);
  }

  /** Whether an entry has the type that the map gives it; a key of a final class always has. */
  private boolean isSameType(String type) {
    String entry = type.replaceAll("\\s", "");
    int arguments = entry.indexOf('<');
    String name = arguments < 0 ? entry : entry.substring(0, arguments);
    if (!name.equals("Entry") && !name.equals("Map.Entry")) {
      return true;
    }
    String ofMap = Sources.text(made.type()).replaceAll("\\s", "");
    return arguments > 0
        && ofMap.contains("<")
        && ofMap.substring(ofMap.indexOf('<')).equals(entry.substring(arguments));
  }

  /** Whether a lambda can use all variables that the condition names. */
  private boolean captures(String condition, String parameter, Method method) {
    boolean[] fits = {true};
    Map<String, Integer> assigned = new LinkedHashMap<>();
    method.params().forEach(p -> assigned.put(p.name(), 1));
    Walk.ops(
        method.body(),
        op -> {
          if (op.dst() != null && !op.dst().name().isEmpty()) {
            assigned.merge(op.dst().name(), isDeclaration(op) ? 1 : 2, Integer::sum);
          }
        });
    assigned.forEach(
        (name, count) ->
            fits[0] &=
                name.equals(parameter)
                    || count == 1
                    || !Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(condition)
                        .find());
    return fits[0];
  }

  private boolean isDeclaration(Op op) {
    Layout.Statement statement = sources.statement(op.at());
    return statement != null
        && statement.declared() != null
        && statement.value() != null
        && Sources.text(statement.declared()).equals(op.dst().name());
  }
}
