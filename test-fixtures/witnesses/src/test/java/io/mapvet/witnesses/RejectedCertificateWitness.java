// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.ssl.CommonNameLoggingSslEngineFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kafka clients 4.3.1, {@code CommonNameLoggingTrustManagerFactoryWrapper:195}, {@code
 * previouslyRejectedClientCertChains}: UnguardedSharedMap, ERROR.
 *
 * <p>A client with a certificate that is not trusted comes again and again, on two connections. The
 * program stands where the TLS provider does, which asks the trust manager on the thread of each
 * connection. That looks the chain up among those that were rejected, removes it and puts it again,
 * without a lock. Between the steps of one thread the other does not find it, or both put it: a
 * chain that is known to be bad is validated as if it were new.
 */
class RejectedCertificateWitness {
  private static final String TLS = "TLSv1.3";
  private static final int HANDSHAKES = 1_000;

  private static final class Connections implements Attempt {
    private final X509TrustManager trust;
    private final X509Certificate[] chain;
    private volatile boolean isForgotten;

    private Connections(X509TrustManager trust, X509Certificate[] chain) {
      this.trust = trust;
      this.chain = chain;
    }

    @Override
    public void first() {
      connect();
    }

    @Override
    public void second() {
      connect();
    }

    private void connect() {
      for (int i = 0; i < HANDSHAKES; i++) {
        if (isValidated(trust, chain)) {
          isForgotten = true;
        }
      }
    }

    @Override
    public String wrong() {
      return isForgotten ? "a chain that was rejected before is validated again" : null;
    }
  }

  /** A chain that is remembered is rejected with its message alone, which has no cause. */
  private static boolean isValidated(X509TrustManager trust, X509Certificate[] chain) {
    try {
      trust.checkClientTrusted(chain, "EC");
    } catch (CertificateException rejected) {
      return rejected.getCause() != null;
    }
    throw new AssertionError("trusted");
  }

  @Test
  void aRejectedChainIsForgotten(@TempDir Path dir) throws Exception {
    Security.addProvider(new Tls());
    Map<String, Object> settings = new HashMap<>();
    settings.put(SslConfigs.SSL_PROVIDER_CONFIG, "witness");
    settings.put(SslConfigs.SSL_PROTOCOL_CONFIG, TLS);
    settings.put(SslConfigs.SSL_ENABLED_PROTOCOLS_CONFIG, List.of(TLS));
    settings.put(SslConfigs.SSL_CIPHER_SUITES_CONFIG, List.of());
    try (CommonNameLoggingSslEngineFactory server = new CommonNameLoggingSslEngineFactory()) {
      server.configure(settings);
    }
    X509TrustManager trust = Tls.Context.trust;
    X509Certificate[] chain = {selfSigned(dir)};
    assertThat(isValidated(trust, chain)).isTrue();
    assertThat(isValidated(trust, chain)).isFalse();
    Race.untilSeen(RuntimeException.class, () -> new Connections(trust, chain));
  }

  private static X509Certificate selfSigned(Path dir) throws Exception {
    Path file = dir.resolve("client.p12");
    String password = "changeit";
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            file.toString(),
            "-storepass",
            password,
            "-alias",
            "client",
            "-dname",
            "CN=client",
            "-keyalg",
            "EC");
    Process process =
        new ProcessBuilder(keytool)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
    return (X509Certificate) keys.getCertificate("client");
  }

  /** A TLS provider that keeps the trust manager it is given. */
  public static final class Tls extends Provider {
    /** Creates it. */
    public Tls() {
      super("witness", "1", "");
      put("SSLContext." + TLS, Context.class.getName());
    }

    /** Its context. */
    public static final class Context extends SSLContextSpi {
      private static X509TrustManager trust;

      @Override
      protected void engineInit(KeyManager[] keys, TrustManager[] trusts, SecureRandom random) {
        trust = (X509TrustManager) trusts[0];
      }

      @Override
      protected SSLSocketFactory engineGetSocketFactory() {
        throw new UnsupportedOperationException();
      }

      @Override
      protected SSLServerSocketFactory engineGetServerSocketFactory() {
        throw new UnsupportedOperationException();
      }

      @Override
      protected SSLEngine engineCreateSSLEngine() {
        throw new UnsupportedOperationException();
      }

      @Override
      protected SSLEngine engineCreateSSLEngine(String host, int port) {
        throw new UnsupportedOperationException();
      }

      @Override
      protected SSLSessionContext engineGetServerSessionContext() {
        throw new UnsupportedOperationException();
      }

      @Override
      protected SSLSessionContext engineGetClientSessionContext() {
        throw new UnsupportedOperationException();
      }
    }
  }
}
