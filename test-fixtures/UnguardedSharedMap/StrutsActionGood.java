// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.struts.action.Action;

public class StrutsActionGood extends Action {
  private final Map<Object, Integer> forms = new ConcurrentHashMap<>();

  @Override
  public String execute(Object mapping, Object form, Object request, Object response) {
    forms.merge(form, 1, Integer::sum);
    return "success";
  }
}
