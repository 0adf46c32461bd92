// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import io.vertx.core.Deployable;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.spi.VerticleFactory;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Vert.x 5.1.6, {@code VerticleManager:68}, {@code verticleFactories}: ConcurrentMapCheckThenAct,
 * WARNING.
 *
 * <p>Two threads register a factory each, for one prefix. Both find no list under the prefix, and
 * both put one; the ConcurrentMap keeps the last, and the other factory is gone.
 */
class VerticleFactoriesWitness {
  private final Vertx vertx = Vertx.vertx();

  private static final class Factory implements VerticleFactory {
    @Override
    public String prefix() {
      return "mapvet";
    }

    @Override
    public void createVerticle2(
        String name, ClassLoader loader, Promise<Callable<? extends Deployable>> promise) {
      promise.fail(name);
    }
  }

  private final class Registering implements Attempt {
    private final VerticleFactory one = new Factory();
    private final VerticleFactory other = new Factory();

    @Override
    public void first() {
      vertx.registerVerticleFactory(one);
    }

    @Override
    public void second() {
      vertx.registerVerticleFactory(other);
    }

    @Override
    public String wrong() {
      boolean isComplete = vertx.verticleFactories().containsAll(List.of(one, other));
      vertx.verticleFactories().stream()
          .filter(factory -> factory instanceof Factory)
          .forEach(vertx::unregisterVerticleFactory);
      return isComplete ? null : "a factory is gone";
    }
  }

  @AfterEach
  void close() {
    vertx.close();
  }

  @Test
  void aFactoryIsGone() throws Exception {
    Race.untilSeen(RuntimeException.class, Registering::new);
  }
}
