// SPDX-License-Identifier: Apache-2.0
package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** As much of the type as the fixtures need. */
public abstract class JsonSerializer<T> {
  public abstract void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException;
}
