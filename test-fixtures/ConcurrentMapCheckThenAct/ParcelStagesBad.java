// SPDX-License-Identifier: Apache-2.0
// Both threads ask whether their stage may follow the one they found. The second put takes the parcel back to a stage that
// could not follow the first.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ParcelStagesBad {
  public enum Stage {
    PACKED,
    SENT,
    DELIVERED,
    RETURNED;

    boolean mayBecome(Stage next) {
      return next.ordinal() > ordinal();
    }
  }

  private final ConcurrentMap<String, Stage> parcels = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void move(String parcel, Stage next) {
    Stage stage = parcels.get(parcel); // race
    if (stage == null || !stage.mayBecome(next)) {
      throw new IllegalStateException(parcel + " is " + stage);
    }
    parcels.put(parcel, next); // race
  }
}
