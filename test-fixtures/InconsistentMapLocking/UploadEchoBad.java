// SPDX-License-Identifier: Apache-2.0
// A continuation comes after its own stage, not after those of the other turns: it iterates without
// the lock under which another file is put.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class UploadEchoBad {
  private final Map<String, Integer> sizes = new HashMap<>(); // expect: error InconsistentMapLocking

  private synchronized void stored(String file) {
    sizes.put(file, file.length()); // race
  }

  private void echo() {
    sizes.forEach((file, size) -> System.out.println(file + " " + size)); // race
  }

  void upload(String[] files) {
    for (String file : files) {
      CompletableFuture.runAsync(() -> stored(file)).thenRun(() -> echo());
    }
  }

  public static void main(String[] args) {
    new UploadEchoBad().upload(args);
  }
}
