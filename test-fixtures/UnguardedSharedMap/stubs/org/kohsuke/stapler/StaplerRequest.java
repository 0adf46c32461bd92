// SPDX-License-Identifier: Apache-2.0
package org.kohsuke.stapler;

/** As much of the type as the fixtures need. */
public interface StaplerRequest {
  String getParameter(String name);
}
