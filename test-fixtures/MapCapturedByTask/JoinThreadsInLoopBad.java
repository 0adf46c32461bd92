// SPDX-License-Identifier: Apache-2.0
// Every thread fills the part made in its turn of the loop, and main adds the part to the total
// in the same turn, when the thread has just been started and not joined. The put and the
// iteration inside putAll are unordered.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class JoinThreadsInLoopBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> total = new HashMap<>();
    List<Thread> threads = new ArrayList<>();
    for (String arg : args) {
      Map<String, Integer> part = new HashMap<>(); // expect: error MapCapturedByTask
      Thread thread = new Thread(() -> part.put(arg, arg.length())); // race
      thread.start();
      threads.add(thread);
      total.putAll(part); // race
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(total);
  }
}
