// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {
  @TempDir Path root;

  @Test
  void saysWhatIsCheckedOut() throws IOException, InterruptedException {
    git("init", "--quiet");
    git("symbolic-ref", "HEAD", "refs/heads/topic/a");
    assertThat(Head.of(root)).isEmpty();
    Files.writeString(root.resolve("A.java"), "class A {}");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "first");
    assertThat(Head.of(root)).isEmpty();
    git("remote", "add", "origin", "https://user:secret@example.org/shop.git");

    assertThat(Head.of(root))
        .hasValueSatisfying(
            checkout -> {
              assertThat(checkout.repositoryUri()).isEqualTo("https://example.org/shop.git");
              assertThat(checkout.revision()).matches("[0-9a-f]{40,}");
              assertThat(checkout.branch()).isEqualTo("topic/a");
            });

    git("checkout", "--quiet", "--detach");
    assertThat(Head.of(root).orElseThrow().branch()).isNull();
  }

  @Test
  void otherDirectoriesAndBrokenOnesAreNoCheckouts() throws IOException {
    assertThat(Head.of(root)).isEmpty();
    Files.writeString(root.resolve(".git"), "gitdir: nowhere");
    assertThat(Head.of(root)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/b.git, https://example.org/a/b.git",
    "https://token@example.org:8443/a/b, https://example.org:8443/a/b",
    "ssh://git@example.org/a/b.git, ssh://example.org/a/b.git",
    "git@example.org:a/b.git, ssh://git@example.org/a/b.git",
    "example.org:/srv/b.git, ssh://example.org/srv/b.git",
    "/srv/git/b, file:///srv/git/b",
    "https://a b/, "
  })
  void writesRemotesAsUrisWithoutSecrets(String remote, String uri) {
    assertThat(Head.uri(root, remote)).isEqualTo(uri);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }
}
