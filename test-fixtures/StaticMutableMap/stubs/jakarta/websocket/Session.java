// SPDX-License-Identifier: Apache-2.0
package jakarta.websocket;

/** As much of the type as the fixtures need. */
public interface Session {
  String getId();
}
