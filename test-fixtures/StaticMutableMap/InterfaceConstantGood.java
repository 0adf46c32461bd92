// SPDX-License-Identifier: Apache-2.0
// A constant of an interface is initialised once, under the initialisation lock, to a map that
// cannot change.
package fixtures.staticmutablemap;

import java.util.Map;

public class InterfaceConstantGood {
  interface Codes {
    Map<String, Integer> CODES = Map.of("ok", 200, "gone", 410);
  }

  public static void main(String[] args) {
    new Thread(() -> System.out.println(Codes.CODES.get("ok"))).start();
    System.out.println(Codes.CODES.size());
  }
}
