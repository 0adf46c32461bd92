// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.DynamicMBean;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jmx.access.InvalidInvocationException;
import org.springframework.jmx.access.MBeanProxyFactoryBean;

/**
 * Spring 7.0.10, {@code MBeanClientInterceptor:472} and {@code :514}, {@code allowedAttributes} and
 * {@code allowedOperations}: UnsafeMapPublication, ERROR.
 *
 * <p>The first thread connects again, as the proxy itself does after a failed call, and so fills
 * new maps that are already in their fields. The second thread calls through the proxy and takes no
 * lock. It may see a map that is empty yet: a method of the interface is "not exposed".
 */
class MBeanProxyWitness {
  /** The part of the bean that a client uses. */
  public interface Meter {
    /** An attribute. */
    long getTotal();

    /** An operation. */
    void reset();
  }

  /** A bean with a hundred attributes and operations, of which a client uses the last. */
  private static final class Meters implements DynamicMBean {
    private static final int MANY = 100;

    private final MBeanInfo info;

    private Meters() {
      MBeanAttributeInfo[] attributes = new MBeanAttributeInfo[MANY];
      MBeanOperationInfo[] operations = new MBeanOperationInfo[MANY];
      for (int i = 0; i < MANY; i++) {
        boolean isLast = i == MANY - 1;
        String attribute = isLast ? "total" : "total" + i;
        String operation = isLast ? "reset" : "reset" + i;
        attributes[i] = new MBeanAttributeInfo(attribute, "long", "", true, false, false);
        operations[i] = new MBeanOperationInfo(operation, "", null, "void", 0);
      }
      info = new MBeanInfo(Meters.class.getName(), "", attributes, null, operations, null);
    }

    @Override
    public MBeanInfo getMBeanInfo() {
      return info;
    }

    @Override
    public Object getAttribute(String attribute) {
      return 0L;
    }

    @Override
    public Object invoke(String operation, Object[] arguments, String[] signature) {
      return null;
    }

    @Override
    public void setAttribute(Attribute attribute) {}

    @Override
    public AttributeList getAttributes(String[] attributes) {
      return new AttributeList();
    }

    @Override
    public AttributeList setAttributes(AttributeList attributes) {
      return attributes;
    }
  }

  private static final class Reconnecting implements Attempt {
    private final MBeanProxyFactoryBean factory;
    private final Runnable call;
    private volatile boolean done;

    private Reconnecting(MBeanProxyFactoryBean factory, Runnable call) {
      this.factory = factory;
      this.call = call;
    }

    @Override
    public void first() {
      for (int i = 0; i < 100; i++) {
        factory.prepare();
      }
      done = true;
    }

    @Override
    public void second() {
      while (!done) {
        call.run();
      }
    }
  }

  private final MBeanProxyFactoryBean factory = new MBeanProxyFactoryBean();
  private Meter meter;

  @BeforeEach
  void connect() throws Exception {
    MBeanServer server = MBeanServerFactory.newMBeanServer();
    ObjectName name = new ObjectName("io.mapvet:type=Meters");
    server.registerMBean(new Meters(), name);
    factory.setServer(server);
    factory.setObjectName(name);
    factory.setProxyInterface(Meter.class);
    factory.setUseStrictCasing(false);
    factory.afterPropertiesSet();
    meter = (Meter) factory.getObject();
    meter.getTotal();
    meter.reset();
  }

  @Test
  void anAttributeIsNotExposed() throws Exception {
    Race.untilSeen(
        InvalidInvocationException.class, () -> new Reconnecting(factory, meter::getTotal));
  }

  @Test
  void anOperationIsNotExposed() throws Exception {
    Race.untilSeen(InvalidInvocationException.class, () -> new Reconnecting(factory, meter::reset));
  }
}
