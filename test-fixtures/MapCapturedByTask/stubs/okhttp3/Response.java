// SPDX-License-Identifier: Apache-2.0
package okhttp3;

/** As much of the type as the fixtures need. */
public final class Response {
  public int code() {
    return 0;
  }
}
