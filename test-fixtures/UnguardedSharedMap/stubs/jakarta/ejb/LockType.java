// SPDX-License-Identifier: Apache-2.0
package jakarta.ejb;

/** As much of the type as the fixtures need. */
public enum LockType {
  READ,
  WRITE
}
