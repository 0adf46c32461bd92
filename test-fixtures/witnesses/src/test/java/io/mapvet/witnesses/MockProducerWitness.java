// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * Kafka clients 4.3.1, {@code MockProducer:225}, {@code uncommittedSends}: InconsistentMapLocking,
 * WARNING.
 *
 * <p>The first thread sends, under the monitor of the producer. The second commits the transaction:
 * it copies the ArrayList of what was sent and clears it, without the monitor. What is sent between
 * the two steps is in neither list.
 */
class MockProducerWitness {
  private static final int RECORDS = 1_000;

  private static final class Transaction implements Attempt {
    private final MockProducer<String, String> producer =
        new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());

    private Transaction() {
      producer.initTransactions();
      producer.beginTransaction();
    }

    @Override
    public void first() {
      for (int i = 0; i < RECORDS; i++) {
        producer.send(new ProducerRecord<>("orders", "order"));
      }
    }

    @Override
    public void second() {
      producer.commitTransaction();
    }

    @Override
    public String wrong() {
      int kept = producer.history().size() + producer.uncommittedRecords().size();
      return kept == RECORDS ? null : kept + " of " + RECORDS + " records are left";
    }
  }

  @Test
  void aRecordIsLost() throws Exception {
    Race.untilSeen(ArrayIndexOutOfBoundsException.class, Transaction::new);
  }
}
