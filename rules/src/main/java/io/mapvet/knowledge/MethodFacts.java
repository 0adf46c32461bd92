// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.util.List;

/**
 * A library method.
 *
 * @param owner the type whose entry describes it
 * @param signature as the data file writes it
 * @param effects what it does, in the order of the file; empty for a method known to do nothing
 *     that matters
 */
public record MethodFacts(String owner, String signature, List<Effect> effects) {
  public MethodFacts {
    effects = List.copyOf(effects);
  }

  /** The method's name. */
  public String name() {
    return signature.substring(0, signature.indexOf('('));
  }

  /** Whether to call the method is to run its receiver as a function. */
  boolean runsReceiver() {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Calls calls
          && calls.function().arg() == 0
          && !calls.function().elements()) {
        return true;
      }
    }
    return false;
  }
}
