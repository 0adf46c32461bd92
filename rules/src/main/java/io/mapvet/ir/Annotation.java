// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.Map;

/**
 * An annotation.
 *
 * @param name binary name, or a guess from the imports
 * @param values element names to their values as source text, strings without quotes
 */
public record Annotation(String name, Map<String, String> values) {
  /** The name without package and enclosing classes. */
  public String simpleName() {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
