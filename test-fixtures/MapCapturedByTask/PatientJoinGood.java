// SPDX-License-Identifier: Apache-2.0
// The loop ends only when join() has returned, however often it was interrupted before, and that
// orders the put before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class PatientJoinGood {
  static int weigh(String parcel) {
    Map<String, Integer> weights = new HashMap<>();
    Thread scale = new Thread(() -> weights.put(parcel, parcel.length()));
    scale.start();
    boolean over = false;
    while (!over) {
      try {
        scale.join();
        over = true;
      } catch (InterruptedException e) {
        System.out.println("still weighing");
      }
    }
    return weights.getOrDefault(parcel, 0);
  }

  public static void main(String[] args) {
    System.out.println(weigh("books"));
  }
}
