// SPDX-License-Identifier: Apache-2.0
package jakarta.servlet;

/** As much of the type as the fixtures need. */
public interface ServletContext {
  String getMimeType(String file);

  String getRealPath(String path);
}
