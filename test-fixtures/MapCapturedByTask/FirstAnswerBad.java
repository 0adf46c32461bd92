// SPDX-License-Identifier: Apache-2.0
// The shop may complete the answer before the warehouse has made its entry: that it is there says nothing of the
// warehouse.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class FirstAnswerBad {
  public static void main(String[] args) {
    Map<String, Integer> stock = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<String> answer = new CompletableFuture<>();
    new Thread(
            () -> {
              stock.put("far", args.length); // race
              answer.complete("the warehouse");
            })
        .start();
    new Thread(() -> answer.complete("the shop")).start();
    System.out.println(answer.join() + stock.get("far")); // race
  }
}
