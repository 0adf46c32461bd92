// SPDX-License-Identifier: Apache-2.0
package jakarta.servlet;

/** As much of the type as the fixtures need. */
public class ServletException extends Exception {
  private static final long serialVersionUID = 1;
}
