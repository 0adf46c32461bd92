// SPDX-License-Identifier: Apache-2.0
// A form is touched only by the thread that polled or made it, until that offers it; the printing task gets
// the text alone. Offering happens-before the poll that takes the form out.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReceiptFormsGood {
  static final class Form {
    final Map<String, String> fields = new HashMap<>();
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
          form.fields.put("article", article);
          print(form);
          form.fields.clear();
          blank.offer(form);
        });
  }

  private void print(Form form) {
    String article = form.fields.get("article");
    printer.execute(() -> System.out.println(article));
  }

  public static void main(String[] args) {
    ReceiptFormsGood shop = new ReceiptFormsGood();
    for (String article : args) {
      shop.sell(article);
    }
  }
}
