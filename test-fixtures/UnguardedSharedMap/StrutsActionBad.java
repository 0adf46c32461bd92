// SPDX-License-Identifier: Apache-2.0
// Struts 1 keeps one instance of an action for all requests and calls it from their threads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.struts.action.Action;

public class StrutsActionBad extends Action {
  private final Map<Object, Integer> forms = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public String execute(Object mapping, Object form, Object request, Object response) {
    forms.merge(form, 1, Integer::sum); // race
    return "success";
  }
}
