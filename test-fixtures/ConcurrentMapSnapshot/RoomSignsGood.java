// SPDX-License-Identifier: Apache-2.0
// The new signs are complete before the volatile write; a caller sees either the old or the new ones.
package fixtures.concurrentmapsnapshot;

import java.util.Map;

public class RoomSignsGood {
  private volatile Map<Integer, String> signs = Map.of();

  public void repaint(Map<Integer, String> fresh) {
    signs = Map.copyOf(fresh);
  }

  public String sign(int room) {
    return signs.get(room);
  }
}
