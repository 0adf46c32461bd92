// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.server.web.JakartaWebServlet;
import org.h2.server.web.WebServer;

/** The console of H2 in a servlet container. It keeps its settings in memory. */
final class Console {
  static final String PASSWORD = "a long password";

  private static final Pattern SESSION = Pattern.compile("jsessionid=([0-9a-f]{32})");

  private final JakartaWebServlet servlet = new JakartaWebServlet();

  private static final class Body extends ServletOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  Console() throws ServletException {
    Map<String, String> parameters =
        Map.of("properties", "null", "webAdminPassword", WebServer.encodeAdminPassword(PASSWORD));
    servlet.init(
        Stubs.stub(
            ServletConfig.class,
            Map.of("getInitParameterNames", Collections.enumeration(parameters.keySet())),
            "getInitParameter",
            parameters));
  }

  /** Asks for a page, on the thread that calls, and returns it. */
  String get(String page, Map<String, String> parameters) throws IOException {
    Body body = new Body();
    servlet.doGet(
        request(page, parameters),
        Stubs.stub(HttpServletResponse.class, Map.of("getOutputStream", body)));
    return body.bytes.toString(StandardCharsets.UTF_8);
  }

  private static HttpServletRequest request(String page, Map<String, String> parameters) {
    Map<String, ?> results =
        Map.of(
            "getPathInfo",
            "/" + page,
            "getAttributeNames",
            Collections.emptyEnumeration(),
            "getParameterNames",
            Collections.enumeration(parameters.keySet()),
            "getRemoteAddr",
            "127.0.0.1",
            "getRemotePort",
            0,
            "getScheme",
            "http",
            "getServerName",
            "localhost",
            "getServerPort",
            80,
            "getContextPath",
            "");
    return Stubs.stub(HttpServletRequest.class, results, "getParameter", parameters);
  }

  /** Opens the console anew and returns the name of the session. */
  String visit() throws IOException {
    Matcher session = SESSION.matcher(get("index.do", Map.of()));
    if (!session.find()) {
      throw new AssertionError("no session");
    }
    return session.group(1);
  }
}
