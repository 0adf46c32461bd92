// SPDX-License-Identifier: Apache-2.0
// The sender thread of the producer runs the callbacks, one after the other, while the thread that
// sends reads the size.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class KafkaSendBad {
  static int send(Producer<String, String> producer, List<String> values) {
    Map<String, Long> offsets = new HashMap<>(); // expect: error MapCapturedByTask
    for (String value : values) {
      producer.send(
          new ProducerRecord<>("prices", value),
          (sent, failure) -> offsets.put(value, sent.offset())); // race
    }
    return offsets.size(); // race
  }
}
