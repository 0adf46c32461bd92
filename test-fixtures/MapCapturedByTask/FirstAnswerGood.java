// SPDX-License-Identifier: Apache-2.0
// The warehouse alone completes the answer that is waited for, after its entry (Future: what the computation
// does happens-before what follows the return of join).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class FirstAnswerGood {
  public static void main(String[] args) {
    Map<String, Integer> stock = new HashMap<>();
    CompletableFuture<String> answer = new CompletableFuture<>();
    new Thread(
            () -> {
              stock.put("far", args.length);
              answer.complete("the warehouse");
            })
        .start();
    new Thread(() -> System.out.println("asked")).start();
    System.out.println(answer.join() + stock.get("far"));
  }
}
