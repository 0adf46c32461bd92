// SPDX-License-Identifier: Apache-2.0
// The record carries a copy, which only the task touches.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HolderRecordGood {
  record Request(String name, Map<String, String> headers) {}

  public static void main(String[] args) {
    Map<String, String> headers = new HashMap<>();
    headers.put("accept", "*");
    Request request = new Request("/", new HashMap<>(headers));
    new Thread(() -> request.headers().put("seen", "yes")).start();
    System.out.println(headers.size());
  }
}
