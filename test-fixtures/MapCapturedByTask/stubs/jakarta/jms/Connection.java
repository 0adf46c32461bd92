// SPDX-License-Identifier: Apache-2.0
package jakarta.jms;

/** As much of the type as the fixtures need. */
public interface Connection {
  Session createSession();

  void start();

  void close();
}
