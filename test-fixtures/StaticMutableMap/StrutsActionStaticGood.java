// SPDX-License-Identifier: Apache-2.0
// The map belongs to the action, and so to one request.
package fixtures.staticmutablemap;

import com.opensymphony.xwork2.ActionSupport;
import java.util.HashMap;
import java.util.Map;

public class StrutsActionStaticGood extends ActionSupport {
  private final Map<String, Integer> seen = new HashMap<>();

  private String page = "";

  @Override
  public String execute() {
    seen.merge(page, 1, Integer::sum);
    return "success";
  }

  public void setPage(String page) {
    this.page = page;
  }
}
