// SPDX-License-Identifier: Apache-2.0
// Collections.synchronizedMap takes one monitor in every call, get among them.
package fixtures.staticmutablemap;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

public class WeakReadsGood {
  private static final Map<ClassLoader, String> REPORTED = Collections.synchronizedMap(new WeakHashMap<>());

  public static void report(ClassLoader loader, String name) {
    REPORTED.put(loader, name);
  }

  public static String reported(ClassLoader loader) {
    return REPORTED.get(loader);
  }
}
