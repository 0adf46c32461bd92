// SPDX-License-Identifier: Apache-2.0
// The key is a new random one of this call, which no other thread has: nobody comes between.
package fixtures.concurrentmapcheckthenact;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class UploadPartsGood {
  private final ConcurrentMap<String, StringBuffer> uploads = new ConcurrentHashMap<>();

  public int begin(String upload, String part) {
    String key = upload + UUID.randomUUID();
    StringBuffer buffer = uploads.get(key);
    if (buffer == null) {
      buffer = new StringBuffer();
      uploads.put(key, buffer);
    }
    return buffer.append(part).length();
  }

  public int pending() {
    return uploads.size();
  }
}
