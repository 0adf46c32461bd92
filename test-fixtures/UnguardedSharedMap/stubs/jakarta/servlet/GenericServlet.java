// SPDX-License-Identifier: Apache-2.0
package jakarta.servlet;

/** As much of the type as the fixtures need. */
public abstract class GenericServlet {
  public void init() throws ServletException {}

  public void destroy() {}
}
