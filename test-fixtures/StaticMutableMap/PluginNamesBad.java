// SPDX-License-Identifier: Apache-2.0
// A static LinkedHashSet is added to by every plug-in's start thread and listed by the admin thread.
package fixtures.staticmutablemap;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

public class PluginNamesBad {
  private static final Set<String> STARTED = new LinkedHashSet<>(); // expect: error StaticMutableMap

  interface Plugin {
    String name();

    default void boot() {
      STARTED.add(name()); // race
    }
  }

  enum BuiltIn implements Plugin { GIT, JAVA, MAVEN }

  public static void main(String[] args) {
    for (Plugin plugin : BuiltIn.values()) {
      Thread t = new Thread(plugin::boot);
      t.start();
    }
    new Thread(() -> System.out.println(STARTED)).start(); // race
  }
}
