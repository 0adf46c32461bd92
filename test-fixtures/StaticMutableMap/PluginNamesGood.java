// SPDX-License-Identifier: Apache-2.0
// The set is wrapped, and listed by toString of the wrapper, which locks.
package fixtures.staticmutablemap;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

public class PluginNamesGood {
  private static final Set<String> STARTED = Collections.synchronizedSet(new LinkedHashSet<>());

  interface Plugin {
    String name();

    default void boot() {
      STARTED.add(name());
    }
  }

  enum BuiltIn implements Plugin { GIT, JAVA, MAVEN }

  public static void main(String[] args) {
    for (Plugin plugin : BuiltIn.values()) {
      Thread t = new Thread(plugin::boot);
      t.start();
    }
    new Thread(() -> System.out.println(STARTED)).start();
  }
}
