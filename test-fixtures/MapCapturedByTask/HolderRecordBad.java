// SPDX-License-Identifier: Apache-2.0
// The record carries the map into the task; its accessor returns the same HashMap that the
// starter reads after the start. Unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HolderRecordBad {
  record Request(String name, Map<String, String> headers) {}

  public static void main(String[] args) {
    Map<String, String> headers = new HashMap<>(); // expect: error MapCapturedByTask
    headers.put("accept", "*");
    Request request = new Request("/", headers);
    new Thread(() -> request.headers().put("seen", "yes")).start(); // race
    System.out.println(headers.size()); // race
  }
}
