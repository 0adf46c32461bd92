// SPDX-License-Identifier: Apache-2.0
// A child thread inherits the value of an InheritableThreadLocal: the reference to its parent's
// map. Parent and child then put into one HashMap, and the parent's put comes after start().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InheritedThreadLocalBad {
  private static final ThreadLocal<Map<String, String>> CONTEXT = new InheritableThreadLocal<>();

  public static void main(String[] args) {
    Map<String, String> context = new HashMap<>(); // expect: error MapCapturedByTask
    CONTEXT.set(context);
    new Thread(() -> CONTEXT.get().put("user", "ann")).start(); // race
    CONTEXT.get().put("user", "bob"); // race
  }
}
