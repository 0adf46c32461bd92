// SPDX-License-Identifier: Apache-2.0
package org.apache.struts.action;

/** As much of the type as the fixtures need. */
public class Action {
  public String execute(Object mapping, Object form, Object request, Object response)
      throws Exception {
    return null;
  }
}
