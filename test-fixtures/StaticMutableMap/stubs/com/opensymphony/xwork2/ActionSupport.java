// SPDX-License-Identifier: Apache-2.0
package com.opensymphony.xwork2;

/** As much of the type as the fixtures need. */
public class ActionSupport {
  public String execute() throws Exception {
    return "success";
  }
}
