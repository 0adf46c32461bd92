// SPDX-License-Identifier: Apache-2.0
// putFirst of a LinkedHashMap writes as put does; the starter asks for the first entry while the
// task puts.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;

public class SequencedMapBad {
  public static void main(String[] args) throws InterruptedException {
    LinkedHashMap<String, Integer> recent = new LinkedHashMap<>(); // expect: error MapCapturedByTask
    Thread thread = Thread.ofPlatform().start(() -> recent.putFirst("a", 1)); // race
    System.out.println(recent.firstEntry()); // race
    thread.join();
  }
}
