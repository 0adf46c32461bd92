// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
public class SpringAsyncGood {
  private final Map<String, Integer> mails = new ConcurrentHashMap<>();

  @Async
  public void send(String to) {
    mails.merge(to, 1, Integer::sum);
  }
}
