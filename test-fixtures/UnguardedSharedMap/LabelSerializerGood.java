// SPDX-License-Identifier: Apache-2.0
// The map is made for threads, and looks up and puts in one step.
package fixtures.unguardedsharedmap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class LabelSerializerGood extends JsonSerializer<Enum<?>> {
  private final Map<Enum<?>, String> labels = new ConcurrentHashMap<>();

  @Override
  public void serialize(Enum<?> value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    generator.writeString(labels.computeIfAbsent(value, v -> v.name().toLowerCase()));
  }
}
