// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.lang.reflect.Method;
import java.util.ConcurrentModificationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.handler.support.PayloadExpressionArgumentResolver;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.support.GenericMessage;

/**
 * Spring Integration 7.1.0, {@code PayloadExpressionArgumentResolver:57}, {@code expressionCache}:
 * UnguardedSharedMap, WARNING.
 *
 * <p>Two threads bring messages to two methods for the first time. Each parses the expression of
 * its parameter inside {@code computeIfAbsent} of one HashMap without a lock, and where the other
 * puts meanwhile the map throws: the message is not handled.
 */
class PayloadExpressionWitness {
  private static final Message<String> MESSAGE = new GenericMessage<>("order");

  /** What messages are brought to. */
  public interface Handlers {
    /** Takes a number. */
    void one(@Payload(expression = "length() + 1") int length);

    /** Takes another. */
    void other(@Payload(expression = "length() - 1") int length);
  }

  private static final class Messages implements Attempt {
    private final PayloadExpressionArgumentResolver resolver =
        new PayloadExpressionArgumentResolver();
    private final MethodParameter one = parameter("one");
    private final MethodParameter other = parameter("other");

    private Messages(BeanFactory beans) throws Exception {
      resolver.setBeanFactory(beans);
    }

    @Override
    public void first() {
      resolver.resolveArgument(one, MESSAGE);
    }

    @Override
    public void second() {
      resolver.resolveArgument(other, MESSAGE);
    }

    private static MethodParameter parameter(String handler) throws NoSuchMethodException {
      Method method = Handlers.class.getMethod(handler, int.class);
      return new MethodParameter(method, 0);
    }
  }

  /** An application that does nothing else. */
  @EnableIntegration
  static class Application {}

  @Test
  void aMessageIsNotHandled() throws Exception {
    try (var context = new AnnotationConfigApplicationContext(Application.class)) {
      Messages oneByOne = new Messages(context.getBeanFactory());
      oneByOne.first();
      oneByOne.second();
      Race.untilSeen(
          ConcurrentModificationException.class, () -> new Messages(context.getBeanFactory()));
    }
  }
}
