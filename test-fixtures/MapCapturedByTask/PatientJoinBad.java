// SPDX-License-Identifier: Apache-2.0
// Nothing waits for the thread: its put may come while the map is read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class PatientJoinBad {
  static int weigh(String parcel) {
    Map<String, Integer> weights = new HashMap<>(); // expect: error MapCapturedByTask
    Thread scale = new Thread(() -> weights.put(parcel, parcel.length())); // race
    scale.start();
    return weights.getOrDefault(parcel, 0); // race
  }

  public static void main(String[] args) {
    System.out.println(weigh("books"));
  }
}
