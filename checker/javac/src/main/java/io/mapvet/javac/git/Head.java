// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.git;

import io.mapvet.sarif.Provenance;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is checked out in a git repository. */
public final class Head {
  /** The short form that git knows for a repository behind ssh: {@code git@host:owner/name}. */
  private static final Pattern SCP = Pattern.compile("((?:[^@/:]+@)?[^@/:]{2,}):(?!//)/?(.+)");

  private Head() {}

  /**
   * Asks git.
   *
   * @param root the top directory of a work tree
   * @return nothing where it is none, where git cannot be run, or where the repository has no
   *     commit or no remote {@code origin}
   */
  public static Optional<Provenance> of(Path root) {
    if (!Files.exists(root.resolve(".git"))) {
      return Optional.empty();
    }
    Git git = new Git(root);
    try {
      Optional<String> revision = git.ask("rev-parse", "--verify", "HEAD");
      Optional<String> remote = git.ask("config", "--get", "remote.origin.url");
      String uri = remote.map(address -> uri(root, address)).orElse(null);
      if (revision.isEmpty() || uri == null) {
        return Optional.empty();
      }
      String branch = git.ask("symbolic-ref", "--quiet", "--short", "HEAD").orElse(null);
      return Optional.of(new Provenance(uri, revision.get(), branch));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
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
}
