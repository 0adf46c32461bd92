// SPDX-License-Identifier: Apache-2.0
// The private helper that writes is called from the static initialiser only; its writes end
// before the class is initialised and happen-before every use of it by others.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class HelperInInitialiserGood {
  private static final Map<String, Integer> CODES = new HashMap<>();

  static {
    add("ok", 200);
    add("gone", 410);
  }

  private static void add(String name, int code) {
    CODES.put(name, code);
  }

  public static Integer code(String name) {
    return CODES.get(name);
  }

  public static void main(String[] args) {
    new Thread(() -> System.out.println(code("ok"))).start();
    System.out.println(code("gone"));
  }
}
