// SPDX-License-Identifier: Apache-2.0
// A logger writes its arguments as text, and so goes over the map while the worker fills it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LoggedProgressBad {
  private static final Logger LOG = Logger.getLogger("progress");

  public static void index(List<String> files) throws InterruptedException {
    Map<String, Integer> sizes = new HashMap<>(); // expect: error MapCapturedByTask
    Thread worker = new Thread(() -> files.forEach(file -> sizes.put(file, file.length()))); // race
    worker.start();
    LOG.log(Level.INFO, "so far {0}", sizes); // race
    worker.join();
  }
}
