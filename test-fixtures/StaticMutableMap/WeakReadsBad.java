// SPDX-License-Identifier: Apache-2.0
// A static WeakHashMap used by every caller: even its get expunges stale entries and so writes,
// and nobody locks. After Apache Tomcat's CustomObjectInputStream, whose deserialising threads
// shared such a map.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.WeakHashMap;

public class WeakReadsBad {
  private static final Map<ClassLoader, String> REPORTED = new WeakHashMap<>(); // expect: warning StaticMutableMap

  public static void report(ClassLoader loader, String name) {
    REPORTED.put(loader, name); // race
  }

  public static String reported(ClassLoader loader) {
    return REPORTED.get(loader); // race
  }
}
