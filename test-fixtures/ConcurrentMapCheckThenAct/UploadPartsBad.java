// SPDX-License-Identifier: Apache-2.0
// The key comes from the client, who may send one upload's first two parts at the same time: both find
// nothing, and the buffer of one of them is replaced.
package fixtures.concurrentmapcheckthenact;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class UploadPartsBad {
  private final ConcurrentMap<String, StringBuffer> uploads = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public int begin(String upload, String part) {
    String key = upload;
    StringBuffer buffer = uploads.get(key); // race
    if (buffer == null) {
      buffer = new StringBuffer();
      uploads.put(key, buffer); // race
    }
    return buffer.append(part).length();
  }

  public int pending() {
    return uploads.size();
  }
}
