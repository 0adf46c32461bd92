// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.List;

/** Prints the counts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    System.out.println(Counts.of(List.of(args), List.of(args)));
  }
}
