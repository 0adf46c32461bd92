// SPDX-License-Identifier: Apache-2.0
// The holder's class is initialised once, by whichever thread comes first; what the threads put
// afterwards is not part of that.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class NestedHolderBad {
  private static final class Holder {
    static final Map<String, String> UNITS = new HashMap<>(); // expect: error StaticMutableMap

    static {
      UNITS.put("m", "metre");
    }
  }

  private static String unit(String symbol) {
    if (!Holder.UNITS.containsKey("s")) { // race
      Holder.UNITS.put("s", "second"); // race
    }
    return Holder.UNITS.get(symbol); // race
  }

  public static void main(String[] args) {
    for (String arg : args) {
      new Thread(() -> System.out.println(unit(arg))).start();
    }
  }
}
