// SPDX-License-Identifier: Apache-2.0
// flush() returns when all records sent before are completed, each after its callback.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class KafkaSendGood {
  static int send(Producer<String, String> producer, List<String> values) {
    Map<String, Long> offsets = new HashMap<>();
    for (String value : values) {
      producer.send(
          new ProducerRecord<>("prices", value),
          (sent, failure) -> offsets.put(value, sent.offset()));
    }
    producer.flush();
    return offsets.size();
  }
}
