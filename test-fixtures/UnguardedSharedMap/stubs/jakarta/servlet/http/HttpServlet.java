// SPDX-License-Identifier: Apache-2.0
package jakarta.servlet.http;

import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletException;
import java.io.IOException;

/** As much of the type as the fixtures need. */
public abstract class HttpServlet extends GenericServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {}

  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {}
}
