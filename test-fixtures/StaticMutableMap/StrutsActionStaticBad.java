// SPDX-License-Identifier: Apache-2.0
// Struts 2 makes an action for every request, but requests run beside each other, and their actions
// share the static map.
package fixtures.staticmutablemap;

import com.opensymphony.xwork2.ActionSupport;
import java.util.HashMap;
import java.util.Map;

public class StrutsActionStaticBad extends ActionSupport {
  private static final Map<String, Integer> SEEN = new HashMap<>(); // expect: error StaticMutableMap

  private String page = "";

  @Override
  public String execute() {
    SEEN.merge(page, 1, Integer::sum); // race
    return "success";
  }

  public void setPage(String page) {
    this.page = page;
  }
}
