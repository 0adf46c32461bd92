// SPDX-License-Identifier: Apache-2.0
// A conversation is called a thread too. Whoever reads the mail makes one, fills it, and keeps it: the
// name of the superclass starts nothing.
package fixtures.unguardedsharedmap;

import com.example.base.MailThread;
import java.util.HashMap;
import java.util.Map;

public class MailThreadGood extends MailThread {
  private final Map<String, Integer> replies = new HashMap<>();

  public void add(String author) {
    replies.merge(author, 1, Integer::sum);
  }

  public int by(String author) {
    return replies.getOrDefault(author, 0);
  }
}
