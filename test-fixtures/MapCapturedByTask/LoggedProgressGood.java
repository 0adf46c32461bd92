// SPDX-License-Identifier: Apache-2.0
// The map is logged when the worker has ended.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LoggedProgressGood {
  private static final Logger LOG = Logger.getLogger("progress");

  public static void index(List<String> files) throws InterruptedException {
    Map<String, Integer> sizes = new HashMap<>();
    Thread worker = new Thread(() -> files.forEach(file -> sizes.put(file, file.length())));
    worker.start();
    worker.join();
    LOG.log(Level.INFO, "at last {0}", sizes);
  }
}
