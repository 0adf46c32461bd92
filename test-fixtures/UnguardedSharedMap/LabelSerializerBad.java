// SPDX-License-Identifier: Apache-2.0
// A mapper has one serializer for each type and calls it from every thread that writes JSON: two of
// them put at once, or one reads while the other makes the table larger.
package fixtures.unguardedsharedmap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class LabelSerializerBad extends JsonSerializer<Enum<?>> {
  private final Map<Enum<?>, String> labels = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void serialize(Enum<?> value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    String label = labels.get(value); // race
    if (label == null) {
      label = value.name().toLowerCase();
      labels.put(value, label); // race
    }
    generator.writeString(label);
  }
}
