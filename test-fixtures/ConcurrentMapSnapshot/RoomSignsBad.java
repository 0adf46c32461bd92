// SPDX-License-Identifier: Apache-2.0
// Each call is locked, the two together are not: between clear and putAll a caller finds no sign.
package fixtures.concurrentmapsnapshot;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class RoomSignsBad {
  private final Map<Integer, String> signs = Collections.synchronizedMap(new HashMap<>()); // expect: note ConcurrentMapSnapshot

  public void repaint(Map<Integer, String> fresh) {
    signs.clear(); // race
    signs.putAll(fresh); // race
  }

  public String sign(int room) {
    return signs.get(room);
  }
}
