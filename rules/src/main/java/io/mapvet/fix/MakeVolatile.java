// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Effect.Mode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the field volatile that hands a map over, where nothing changes the map once it is there. A
 * volatile field does all that a plain one does; what it adds is an order. What changes in a map
 * whose class is part of the program is not asked.
 */
public final class MakeVolatile {
  private static final Pattern ANNOTATIONS =
      Pattern.compile("(?<=\\b(?:private|protected|public|static|transient) )(?:@[\\w.]+ )+$");

  private MakeVolatile() {}

  /** The edit, or null. */
  public static Edit of(SharedMap map, Conflict conflict, Sources sources) {
    Field field = sources.fieldAt(map.subject().declaration());
    boolean fits =
        conflict.isOfReference()
            && !losesUpdates(map)
            && map.accesses().stream().noneMatch(RootedAccess::writes)
            && swaps(map).noneMatch(RootedAccess::sharesMap)
            && field != null
            && map.subject().name().equals(field.name())
            && !field.is(Modifier.FINAL)
            && !field.is(Modifier.VOLATILE)
            && !sources.hasClassCalled(map.subject().type())
            && !SerialForm.isNumberedBy(field, sources);
    Location type = fits ? sources.typeOf(field.at()) : null;
    if (type == null) {
      return null;
    }
    Text text = new Text(sources, type.file());
    text.insert(beforeAnnotations(type), "volatile ");
    return text.edit("make '" + field.name() + "' volatile");
  }

  /** Whether one writer may put back what it has copied while another has replaced the map. */
  private static boolean losesUpdates(SharedMap map) {
    List<RootedAccess> swaps = swaps(map).toList();
    return swaps.stream()
        .filter(swap -> swap.compoundShape() != null)
        .anyMatch(copy -> swaps.stream().anyMatch(swap -> !areApart(copy, swap)));
  }

  private static Stream<RootedAccess> swaps(SharedMap map) {
    return map.conflicts().stream()
        .flatMap(c -> Stream.of(c.first(), c.second()))
        .filter(RootedAccess::isSwap);
  }

  private static boolean areApart(RootedAccess first, RootedAccess second) {
    return first.guards().entrySet().stream()
        .anyMatch(
            lock ->
                lock.getValue() == Mode.EXCLUSIVE
                    && second.guards().get(lock.getKey()) == Mode.EXCLUSIVE);
  }

  /** Where the last modifier ends, behind which only annotations of the type stand. */
  private static int beforeAnnotations(Location type) {
    Matcher annotations = ANNOTATIONS.matcher(type.file().text()).region(0, type.start());
    return annotations.find() ? annotations.start() : type.start();
  }
}
