// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

/** A configuration that its author must put right; the message says where, what and how. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }
}
