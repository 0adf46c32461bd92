// SPDX-License-Identifier: Apache-2.0
// The continuation holds the same lock as the puts.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class UploadEchoGood {
  private final Map<String, Integer> sizes = new HashMap<>();

  private synchronized void stored(String file) {
    sizes.put(file, file.length());
  }

  private synchronized void echo() {
    sizes.forEach((file, size) -> System.out.println(file + " " + size));
  }

  void upload(String[] files) {
    for (String file : files) {
      CompletableFuture.runAsync(() -> stored(file)).thenRun(() -> echo());
    }
  }

  public static void main(String[] args) {
    new UploadEchoGood().upload(args);
  }
}
