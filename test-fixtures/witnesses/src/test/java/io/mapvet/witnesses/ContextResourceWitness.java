// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import javax.management.Attribute;
import javax.management.AttributeNotFoundException;
import javax.management.InstanceNotFoundException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.catalina.deploy.NamingResourcesImpl;
import org.apache.catalina.mbeans.MBeanUtils;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ContextResource;
import org.apache.tomcat.util.modeler.Registry;
import org.junit.jupiter.api.Test;

/**
 * Tomcat 10.1.59, {@code ResourceBase:160}, {@code properties}: UnguardedSharedMap, ERROR.
 *
 * <p>Two management clients work on one resource of a server: the first sets properties that are
 * new, the second reads one that was always there. No lock orders the growth of the HashMap and the
 * look-up, which may see the new table before the entry is in it: there is no such attribute.
 */
class ContextResourceWitness {
  private static final int PROPERTIES = 100;

  private static final class Clients implements Attempt {
    private final MBeanServer server;
    private final ObjectName resource;
    private volatile boolean done;

    private Clients(MBeanServer server, ObjectName resource) {
      this.server = server;
      this.resource = resource;
    }

    @Override
    public void first() throws Exception {
      for (int i = 0; i < PROPERTIES; i++) {
        server.setAttribute(resource, new Attribute("property" + i, "x"));
      }
      done = true;
    }

    @Override
    public void second() throws Exception {
      while (!done) {
        try {
          server.getAttribute(resource, "maxTotal");
        } catch (InstanceNotFoundException expected) {
          // The server puts a resource that changed in anew.
        }
      }
    }
  }

  @Test
  void anAttributeIsNotFound() throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.enableNaming();
    tomcat.init();
    NamingResourcesImpl resources = tomcat.getServer().getGlobalNamingResources();
    MBeanServer server = Registry.getRegistry(null).getMBeanServer();
    Race.untilSeen(
        AttributeNotFoundException.class,
        () -> {
          resources.removeResource("orders");
          ContextResource resource = new ContextResource();
          resource.setName("orders");
          resource.setType("javax.sql.DataSource");
          resource.setProperty("maxTotal", "8");
          resources.addResource(resource);
          return new Clients(server, MBeanUtils.createObjectName("Catalina", resource));
        });
  }
}
