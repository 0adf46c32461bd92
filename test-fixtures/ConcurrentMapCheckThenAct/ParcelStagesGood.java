// SPDX-License-Identifier: Apache-2.0
// Only who still finds the stage that was asked about replaces it.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ParcelStagesGood {
  public enum Stage {
    PACKED,
    SENT,
    DELIVERED,
    RETURNED;

    boolean mayBecome(Stage next) {
      return next.ordinal() > ordinal();
    }
  }

  private final ConcurrentMap<String, Stage> parcels = new ConcurrentHashMap<>();

  public void move(String parcel, Stage next) {
    Stage stage = parcels.get(parcel);
    if (stage == null || !stage.mayBecome(next) || !parcels.replace(parcel, stage, next)) {
      throw new IllegalStateException(parcel + " is " + stage);
    }
  }
}
