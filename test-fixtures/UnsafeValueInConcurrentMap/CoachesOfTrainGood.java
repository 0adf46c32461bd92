// SPDX-License-Identifier: Apache-2.0
// The lists are made for several threads, too.
package fixtures.unsafevalueinconcurrentmap;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class CoachesOfTrainGood {
  private final ConcurrentMap<String, ConcurrentMap<Integer, List<String>>> trains = new ConcurrentHashMap<>();

  public void book(String train, int coach, String passenger) {
    trains
        .computeIfAbsent(train, t -> new ConcurrentHashMap<>())
        .computeIfAbsent(coach, c -> new CopyOnWriteArrayList<>())
        .add(passenger);
  }

  public int booked(String train, int coach) {
    ConcurrentMap<Integer, List<String>> coaches = trains.get(train);
    List<String> passengers = coaches == null ? null : coaches.get(coach);
    return passengers == null ? 0 : passengers.size();
  }
}
