// SPDX-License-Identifier: Apache-2.0
package com.fasterxml.jackson.core;

import java.io.IOException;

/** As much of the type as the fixtures need. */
public abstract class JsonGenerator {
  public abstract void writeString(String text) throws IOException;
}
