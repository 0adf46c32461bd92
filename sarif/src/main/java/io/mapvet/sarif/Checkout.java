// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commit that a git repository is at.
 *
 * @param repositoryUri where the repository comes from: its remote {@code origin}, without secrets
 * @param revision the commit
 * @param branch the branch, null where none is checked out
 */
public record Checkout(String repositoryUri, String revision, String branch) {
  private static final int SECONDS = 10;

  /** The short form that git knows for a repository behind ssh: {@code git@host:owner/name}. */
  private static final Pattern SCP = Pattern.compile("((?:[^@/:]+@)?[^@/:]{2,}):(?!//)/?(.+)");

  /**
   * Asks git.
   *
   * @param root the top directory of a work tree
   * @return nothing where it is none, where git cannot be run, or where the repository has no
   *     commit or no remote {@code origin}
   */
  public static Optional<Checkout> of(Path root) {
    if (!Files.exists(root.resolve(".git"))) {
      return Optional.empty();
    }
    String revision = git(root, "rev-parse", "--verify", "HEAD");
    String remote = git(root, "config", "--get", "remote.origin.url");
    String uri = remote == null ? null : uri(root, remote);
    return revision == null || uri == null
        ? Optional.empty()
        : Optional.of(
            new Checkout(uri, revision, git(root, "symbolic-ref", "--quiet", "--short", "HEAD")));
  }

  /** The address of a remote as an absolute URI without user and password; null if it is none. */
  static String uri(Path root, String remote) {
    Matcher scp = SCP.matcher(remote);
    try {
      if (scp.matches()) {
        return new URI("ssh://" + scp.group(1) + "/" + scp.group(2)).toASCIIString();
      }
      if (!remote.contains("://")) {
        return root.toAbsolutePath().resolve(remote).normalize().toUri().toASCIIString();
      }
      URI uri = new URI(remote);
      boolean named = uri.getHost() != null;
      return (named
              ? new URI(
                  uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null)
              : uri)
          .toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The first line that git prints, null if it fails or prints nothing. */
  private static String git(Path root, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      try {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
          return null;
        }
        byte[] out = process.getInputStream().readAllBytes();
        return new String(out, StandardCharsets.UTF_8).lines().findFirst().orElse(null);
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
