// SPDX-License-Identifier: Apache-2.0
// Every call of the public count() starts one more thread for its text, and all of them put into
// the map of the one object.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

public class ThreadPerCallBad {
  private final Map<String, Integer> words = new HashMap<>(); // expect: error UnguardedSharedMap

  public void count(Scanner text) {
    Thread reader = new Thread(() -> read(text), "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Scanner text) {
    while (text.hasNext()) {
      words.merge(text.next(), 1, Integer::sum); // race
    }
    System.out.println(words.size()); // race
  }
}
