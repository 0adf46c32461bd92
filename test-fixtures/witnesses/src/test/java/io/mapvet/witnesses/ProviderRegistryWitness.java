// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.server.ServerCnxn;
import org.apache.zookeeper.server.auth.AuthenticationProvider;
import org.apache.zookeeper.server.auth.ProviderRegistry;
import org.junit.jupiter.api.Test;

/**
 * ZooKeeper 3.9.5, {@code ProviderRegistry:48}, {@code authenticationProviders}:
 * InconsistentMapLocking, ERROR.
 *
 * <p>The first thread registers providers, under the monitor of the class. The second asks for the
 * built-in provider {@code ip}, as the server does for each request, without that monitor. Nothing
 * orders the look-up and the growth of the HashMap, so it may see the new table before the entry is
 * in it: {@code ip} is unknown.
 */
class ProviderRegistryWitness {
  private static final String KEY = ProviderRegistry.AUTHPROVIDER_PROPERTY_PREFIX + "tenant";
  private static final AtomicInteger SCHEMES = new AtomicInteger();

  /** A provider with a scheme of its own. */
  public static final class Tenant implements AuthenticationProvider {
    private final String scheme = "tenant" + SCHEMES.incrementAndGet();

    @Override
    public String getScheme() {
      return scheme;
    }

    @Override
    public KeeperException.Code handleAuthentication(ServerCnxn connection, byte[] data) {
      return KeeperException.Code.OK;
    }

    @Override
    public boolean matches(String id, String pattern) {
      return id.equals(pattern);
    }

    @Override
    public boolean isAuthenticated() {
      return true;
    }

    @Override
    public boolean isValid(String id) {
      return true;
    }

    @Override
    public String getUserName(String id) {
      return id;
    }
  }

  private static final class Registering implements Attempt {
    private volatile boolean done;
    private int unknown;

    @Override
    public void first() {
      for (int i = 0; i < 20; i++) {
        ProviderRegistry.addOrUpdateProvider(KEY);
      }
      done = true;
    }

    @Override
    public void second() {
      while (!done) {
        if (ProviderRegistry.getProvider("ip") == null) {
          unknown++;
        }
      }
    }

    @Override
    public String wrong() {
      return unknown == 0
          ? null
          : "the provider of ip is not found, " + SCHEMES + " are registered";
    }
  }

  @Test
  void aProviderIsNotFound() throws Exception {
    System.setProperty(KEY, Tenant.class.getName());
    Race.untilSeen(RuntimeException.class, Registering::new);
  }
}
