// SPDX-License-Identifier: Apache-2.0
// Every thread that asks gets a HashMap made for it by the initialiser; the static field is
// shared, the maps are not.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class StaticThreadLocalGood {
  private static final ThreadLocal<Map<String, Integer>> MEMO = ThreadLocal.withInitial(HashMap::new);

  private static int length(String word) {
    return MEMO.get().computeIfAbsent(word, String::length);
  }

  public static void main(String[] args) {
    for (String arg : args) {
      new Thread(() -> System.out.println(length(arg))).start();
    }
  }
}
