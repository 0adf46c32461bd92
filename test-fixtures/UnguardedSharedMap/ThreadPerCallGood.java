// SPDX-License-Identifier: Apache-2.0
// The thread is started by the constructor: one for each object, and nobody else touches the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

public class ThreadPerCallGood {
  private final Map<String, Integer> words = new HashMap<>();

  public ThreadPerCallGood(Scanner text) {
    Thread reader = new Thread(() -> read(text), "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Scanner text) {
    while (text.hasNext()) {
      words.merge(text.next(), 1, Integer::sum);
    }
    System.out.println(words.size());
  }
}
