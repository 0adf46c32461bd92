// SPDX-License-Identifier: Apache-2.0
// Both maps are made for several threads. The lists at the end of the way are not, and each thread adds to them.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CoachesOfTrainBad {
  private final ConcurrentMap<String, ConcurrentMap<Integer, List<String>>> trains = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  public void book(String train, int coach, String passenger) {
    trains
        .computeIfAbsent(train, t -> new ConcurrentHashMap<>())
        .computeIfAbsent(coach, c -> new ArrayList<>())
        .add(passenger); // race
  }

  public int booked(String train, int coach) {
    ConcurrentMap<Integer, List<String>> coaches = trains.get(train);
    List<String> passengers = coaches == null ? null : coaches.get(coach);
    return passengers == null ? 0 : passengers.size(); // race
  }
}
