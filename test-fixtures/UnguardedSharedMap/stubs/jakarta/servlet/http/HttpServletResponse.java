// SPDX-License-Identifier: Apache-2.0
package jakarta.servlet.http;

import java.io.IOException;
import java.io.PrintWriter;

/** As much of the type as the fixtures need. */
public interface HttpServletResponse {
  PrintWriter getWriter() throws IOException;
}
