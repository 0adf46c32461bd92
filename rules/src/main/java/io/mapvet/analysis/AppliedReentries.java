// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.function.BiFunction;

/** What one call of a method tells of changes in the middle of accesses. */
final class AppliedReentries {
  private final Frame frame;
  private final Binding binding;
  private final Runner runner;
  private final State state;
  private final BiFunction<Access, Place, Access> mapped;

  /**
   * For one call.
   *
   * @param mapped gives the callee's access as the caller sees it, on a place that the caller knows
   */
  AppliedReentries(
      Frame frame,
      Binding binding,
      Runner runner,
      State state,
      BiFunction<Access, Place, Access> mapped) {
    this.frame = frame;
    this.binding = binding;
    this.runner = runner;
    this.state = state;
    this.mapped = mapped;
  }

  /** A change in the middle of an access: the caller may know that both are of one map. */
  void met(Pair reentry) {
    Place change = binding.touched(reentry.first()).mustUnlessNull();
    Place map = binding.touched(reentry.second()).mustUnlessNull();
    if (change != null && map != null) {
      Access first = mapped.apply(reentry.first(), change);
      frame.reentries().note(new Pair(first, null, mapped.apply(reentry.second(), map), null));
    }
  }

  /**
   * A change of a map on a path that is not followed any further: it may lead back to the map in
   * the middle of an access to which the callee was called.
   */
  void fromAfar(Access access) {
    if (!runner.isTask() && access.place().root() instanceof Place.Input input) {
      Place object = binding.map(input).mustUnlessNull();
      if (object != null && !object.isTooLong()) {
        Place map = Places.replaceRoot(access.place(), object.unwrapped());
        runner.reenters(state, mapped.apply(access, map));
      }
    }
  }
}
