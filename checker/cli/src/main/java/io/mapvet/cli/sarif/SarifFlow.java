// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import java.util.List;

/**
 * The way of one thread through the code (3.37 of the standard).
 *
 * @param name which thread it is
 * @param steps from its start to where the result lies
 */
public record SarifFlow(String name, List<Step> steps) {
  /**
   * One place on the way.
   *
   * @param line the line, from 1
   * @param text what happens there
   */
  public record Step(String path, int line, String text) {}
}
