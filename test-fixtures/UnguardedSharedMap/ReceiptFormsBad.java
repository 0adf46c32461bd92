// SPDX-License-Identifier: Apache-2.0
// The printing task keeps the form that goes back to the queue: whoever polls it next fills it in while the
// task reads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReceiptFormsBad {
  static final class Form {
    final Map<String, String> fields = new HashMap<>(); // expect: warning UnguardedSharedMap
  }

  private final Queue<Form> blank = new ConcurrentLinkedQueue<>();
  private final ExecutorService tills = Executors.newFixedThreadPool(4);
  private final ExecutorService printer = Executors.newSingleThreadExecutor();

  void sell(String article) {
    tills.execute(
        () -> {
          Form form = blank.poll();
          if (form == null) {
            form = new Form();
          }
          form.fields.put("article", article); // race
          print(form);
          form.fields.clear(); // race
          blank.offer(form);
        });
  }

  private void print(Form form) {
    printer.execute(() -> System.out.println(form.fields.get("article"))); // race
  }

  public static void main(String[] args) {
    ReceiptFormsBad shop = new ReceiptFormsBad();
    for (String article : args) {
      shop.sell(article);
    }
  }
}
