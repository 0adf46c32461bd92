// SPDX-License-Identifier: Apache-2.0
package jakarta.ws.rs.container;

/** As much of the type as the fixtures need. */
public interface ContainerRequestContext {
  String getMethod();
}
