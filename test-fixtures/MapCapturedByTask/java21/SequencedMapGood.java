// SPDX-License-Identifier: Apache-2.0
// The starter asks after join().
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;

public class SequencedMapGood {
  public static void main(String[] args) throws InterruptedException {
    LinkedHashMap<String, Integer> recent = new LinkedHashMap<>();
    Thread thread = Thread.ofPlatform().start(() -> recent.putFirst("a", 1));
    thread.join();
    System.out.println(recent.firstEntry());
  }
}
