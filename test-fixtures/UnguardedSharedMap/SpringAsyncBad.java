// SPDX-License-Identifier: Apache-2.0
// Each call of an asynchronous method is a task of its own: the executor runs several at once, and
// all of them merge.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
public class SpringAsyncBad {
  private final Map<String, Integer> mails = new HashMap<>(); // expect: error UnguardedSharedMap

  @Async
  public void send(String to) {
    mails.merge(to, 1, Integer::sum); // race
  }
}
