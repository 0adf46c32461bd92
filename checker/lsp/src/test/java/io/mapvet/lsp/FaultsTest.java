// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong between an editor and the server. */
class FaultsTest {
  private static final String RACE =
      """
      class Counts {
        private final java.util.Map<String, Integer> counts = new java.util.HashMap<>();
        void count(String key) {
          new Thread(() -> counts.put(key, 1)).start();
          counts.put(key, 2);
        }
      }
      """;

  private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

  @TempDir private Path directory;
  private Path root;
  private Path file;
  private Path pages;

  @BeforeEach
  void setUp() throws Exception {
    PROTOCOL.setLevel(Level.OFF);
    Path real = directory.toRealPath();
    root = Files.createDirectories(real.resolve("root"));
    file = root.resolve("Counts.java");
    pages = real.resolve("pages");
    Files.writeString(file, RACE);
  }

  @AfterEach
  void hearAgain() {
    PROTOCOL.setLevel(null);
  }

  private static void send(Client client, String json) throws Exception {
    client.send("Content-Length: " + json.length() + "\r\n\r\n" + json);
  }

  @Test
  void malformedMessagesArePassedOver() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      send(client, "{\"jsonrpc\": \"2.0\", \"method\": ");
      send(client, "[1, 2, 3]");
      send(client, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}");
      send(client, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":[7]}");
      send(client, "{\"jsonrpc\":\"2.0\",\"id\":90,\"method\":\"no/such\",\"params\":{}}");
      send(client, "{\"jsonrpc\":\"2.0\",\"id\":91,\"method\":\"textDocument/hover\"}");
      client.open(file, RACE.replace("HashMap", "concurrent.ConcurrentHashMap"));
      client.await(file, 0);
    }
  }

  @Test
  void lengthsThatAreNoneAreSurvived() throws Exception {
    for (String length : List.of("many", "-5", "2147483647")) {
      try (Client client = Client.of(pages, root)) {
        client.await(file, 1);
        client.send("Content-Length: " + length + "\r\n\r\n{}");
        client.vanish();
        assertThat(Client.answer(client.exitCode)).as(length).isEqualTo(1);
      }
    }
  }

  @Test
  void urisThatNameNoFileArePassedOver() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      for (String uri :
          List.of("untitled:Untitled-1", "jar:file:///a.jar!/A.java", "no uri", "file://host/x")) {
        send(
            client,
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
                + "{\"uri\":\""
                + uri
                + "\",\"languageId\":\"java\",\"version\":1,\"text\":\"\"}}}");
      }
      client.open(file, RACE.replace("HashMap", "concurrent.ConcurrentHashMap"));
      client.await(file, 0);
    }
  }

  @Test
  void requestsOutOfOrderAreRefused() throws Exception {
    try (Client client = Client.silent(pages)) {
      HoverParams hover =
          new HoverParams(new TextDocumentIdentifier(Ranges.uri(file)), new Position(0, 0));
      client.open(file);
      assertRefused(
          client.server.getTextDocumentService().hover(hover)::get,
          ResponseErrorCode.ServerNotInitialized);
      assertRefused(client.server.shutdown()::get, ResponseErrorCode.ServerNotInitialized);
      client.initialize(new JsonObject(), root);
      assertRefused(
          client.server.initialize(new InitializeParams())::get, ResponseErrorCode.InvalidRequest);
      client.await(file, 1);
      Client.answer(client.server.shutdown());
      assertRefused(
          client.server.getTextDocumentService().hover(hover)::get,
          ResponseErrorCode.InvalidRequest);
      client.open(file);
      client.server.exit();
      assertThat(Client.answer(client.exitCode)).isZero();
    }
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable request, ResponseErrorCode code) {
    assertThatThrownBy(request)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            e -> assertThat(e.getResponseError().getCode()).isEqualTo(code.getValue()));
  }

  @Test
  void changesThatDoNotFitAreSurvived() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.type(client.await(file, 1).isEmpty() ? null : opened(client), "}\n}\n", "}\n}\n");
      send(
          client,
          change(
              "{\"start\":{\"line\":900,\"character\":9},\"end\":{\"line\":2,\"character\":1}}"));
      send(
          client,
          change(
              "{\"start\":{\"line\":-5,\"character\":-9},\"end\":{\"line\":-5,\"character\":-9}}"));
      send(
          client,
          change(
              "{\"start\":{\"line\":1,\"character\":9999},\"end\":{\"line\":1,\"character\":9999}}"));
      client.replaceAll(file, RACE.replace("HashMap", "concurrent.ConcurrentHashMap"));
      client.await(file, 0);
    }
  }

  private Path opened(Client client) throws Exception {
    client.open(file);
    return file;
  }

  private String change(String range) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":"
        + "{\"uri\":\""
        + Ranges.uri(file)
        + "\",\"version\":5},\"contentChanges\":[{\"range\":"
        + range
        + ",\"text\":\"x\"}]}}";
  }

  @Test
  void theServerEndsWithItsEditor() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      client.vanish();
      assertThat(Client.answer(client.exitCode)).isEqualTo(1);
    }
  }

  @Test
  void aBigFileIsRead() throws Exception {
    String method =
        "    a = a * 31 + (a >>> 7) - (a & 12345) + b; // nothing to see here\n".repeat(400);
    StringBuilder big = new StringBuilder("class Big {\n");
    for (int i = 0; big.length() < 5_000_000; i++) {
      big.append("  int f")
          .append(i)
          .append("(int a, int b) {\n")
          .append(method)
          .append("    return a;\n  }\n");
    }
    Path bigFile = root.resolve("Big.java");
    try (Client client = Client.of(pages, root)) {
      client.open(bigFile, big + "}\n");
      client.await(file, 1);
      client.open(file, RACE.replace("HashMap", "concurrent.ConcurrentHashMap"));
      client.await(file, 0);
    }
  }

  @Test
  void aFileThatChangesOnDiskMeanwhileIsNotMixedUp() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.await(file, 1);
      Files.writeString(file, "\n\n\n" + RACE);
      var found = client.diagnostics(file).get(0);
      assertThat(client.actions(file, found)).isEmpty();
      client.watched(file, FileChangeType.Changed);
      client.await(file, list -> list.size() == 1 && !list.equals(List.of(found)));
      assertThat(client.actions(file, client.diagnostics(file).get(0))).isNotEmpty();
      Files.delete(file);
      client.watched(file, FileChangeType.Deleted);
      client.await(file, 0);
    }
  }

  @Test
  void aHundredEditsInASecondEndInTheLastOne() throws Exception {
    try (Client client = Client.of(pages, root)) {
      client.open(file);
      client.await(file, 1);
      for (int i = 0; i < 200; i++) {
        client.type(file, "counts.put(key, 2)", "counts.put(key,  2)");
        client.type(file, "counts.put(key,  2)", "counts.put(key, 2)");
        client.type(file, "class Counts {\n", "class Counts {\n\n");
        Thread.sleep(10);
      }
      client.await(
          file, list -> list.size() == 1 && list.get(0).getRange().getStart().getLine() > 200);
      assertThat(client.said).isEmpty();
    }
  }
}
