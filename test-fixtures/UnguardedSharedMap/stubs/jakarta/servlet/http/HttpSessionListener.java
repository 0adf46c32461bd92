// SPDX-License-Identifier: Apache-2.0
package jakarta.servlet.http;

/** As much of the type as the fixtures need. */
public interface HttpSessionListener {
  void sessionCreated(HttpSessionEvent event);

  void sessionDestroyed(HttpSessionEvent event);
}
