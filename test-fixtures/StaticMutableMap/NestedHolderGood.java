// SPDX-License-Identifier: Apache-2.0
// Everything is put by the holder's initialiser, which the virtual machine orders before all other
// uses of the class (JLS 12.4.2).
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class NestedHolderGood {
  private static final class Holder {
    static final Map<String, String> UNITS = new HashMap<>();

    static {
      UNITS.put("m", "metre");
      UNITS.put("s", "second");
    }
  }

  private static String unit(String symbol) {
    return Holder.UNITS.get(symbol);
  }

  public static void main(String[] args) {
    for (String arg : args) {
      new Thread(() -> System.out.println(unit(arg))).start();
    }
  }
}
