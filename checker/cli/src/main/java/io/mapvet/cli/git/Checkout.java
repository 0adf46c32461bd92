// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.git;

import io.mapvet.cli.terminal.UserError;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.git.Git;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A git checkout, and the sources that a commit or its work tree holds.
 *
 * <p>Of the work tree those files count that git tracks or would track: an ignored file is in no
 * commit, so it could only be compared with nothing. Symbolic links are not followed. Submodules
 * that are checked out belong to it.
 */
public final class Checkout implements Closeable {
  private static final String LINKED_COMMIT = "160000";
  private static final String FILE = "100";

  private final Path top;
  private final Selection selection;
  private final Git git;
  private final List<Blobs> blobs;

  /**
   * @param blobs those of this checkout and its submodules, to be closed with it
   */
  private Checkout(Path top, Selection selection, List<Blobs> blobs) {
    this.top = top;
    this.selection = selection;
    this.git = new Git(top);
    this.blobs = blobs;
  }

  /**
   * The checkout that a directory is in.
   *
   * @param selection which of its files are meant
   */
  public static Checkout of(Path directory, Selection selection)
      throws IOException, InterruptedException {
    Path here = directory.toRealPath();
    String up = new Git(here).run("rev-parse", "--show-cdup").stripTrailing();
    return new Checkout(here.resolve(up).normalize(), selection, new ArrayList<>());
  }

  /**
   * The last commit that the checkout and a revision have in common.
   *
   * @throws UserError if it is not in this clone; the message says what to fetch
   */
  public String base(String revision) throws IOException, InterruptedException {
    boolean shallow = git.run("rev-parse", "--is-shallow-repository").startsWith("true");
    Optional<String> commit =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.isEmpty()) {
      throw new UserError(
          "no such revision in this clone: "
              + revision
              + (shallow
                  ? "; the clone is shallow: git fetch --unshallow, or git fetch origin " + revision
                  : "; fetch it: git fetch origin"));
    }
    return git.ask("merge-base", commit.get(), "HEAD")
        .orElseThrow(
            () ->
                new UserError(
                    "the checkout and "
                        + revision
                        + " have no commit in common"
                        + (shallow ? " in this shallow clone: git fetch --unshallow" : "")));
  }

  /** The sources of a commit by the path shown to people. */
  public SortedMap<String, StoredSource> at(String commit)
      throws IOException, InterruptedException {
    SortedMap<String, StoredSource> sources = new TreeMap<>();
    Blobs contents = new Blobs(git);
    blobs.add(contents);
    for (String line : git.entries("ls-tree", "-r", "-z", "--full-tree", commit)) {
      Entry entry = Entry.of(line, 2);
      Optional<Path> path = resolve(entry.path());
      if (path.isEmpty()) {
        continue;
      }
      if (entry.mode().equals(LINKED_COMMIT) && isCheckedOut(path.get())) {
        sources.putAll(submodule(path.get()).at(linked(path.get(), entry)));
      } else if (entry.mode().startsWith(FILE) && selection.includes(path.get())) {
        String shown = selection.shown(path.get());
        String id = entry.id();
        sources.put(shown, new StoredSource(new SourceInput(shown, () -> contents.read(id)), id));
      }
    }
    return sources;
  }

  /** The sources of the work tree as it is, by the path shown to people. */
  public SortedMap<String, StoredSource> workTree() throws IOException, InterruptedException {
    SortedMap<String, StoredSource> sources = new TreeMap<>();
    Set<String> paths = new TreeSet<>();
    for (String line : git.entries("ls-files", "-z", "--stage")) {
      Entry entry = Entry.of(line, 1);
      Optional<Path> path = resolve(entry.path());
      boolean link = entry.mode().equals(LINKED_COMMIT);
      if (link && path.isPresent() && isCheckedOut(path.get())) {
        sources.putAll(submodule(path.get()).workTree());
      } else if (!link) {
        paths.add(entry.path());
      }
    }
    paths.addAll(git.entries("ls-files", "-z", "--others", "--exclude-standard"));
    for (String name : paths) {
      Optional<Path> path = resolve(name).filter(p -> selection.includes(p) && isOwnFile(p));
      if (path.isPresent()) {
        String shown = selection.shown(path.get());
        sources.put(shown, StoredSource.of(SourceInput.of(shown, path.get())));
      }
    }
    return sources;
  }

  /**
   * @throws UserError if a file of a commit was asked for and not read
   */
  public void checkComplete() {
    if (blobs.stream().anyMatch(Blobs::hasFailed)) {
      throw new UserError(
          "not all files of the base are in this clone: a clone without --filter has them");
    }
  }

  @Override
  public void close() {
    blobs.forEach(Blobs::close);
  }

  /**
   * Nothing where this system has no such path.
   *
   * @throws UserError if only the locale hides a source
   */
  private Optional<Path> resolve(String path) {
    try {
      return Optional.of(top.resolve(path));
    } catch (InvalidPathException e) {
      Charset encoding = Charset.forName(System.getProperty("native.encoding"));
      if (path.endsWith(".java") && !encoding.newEncoder().canEncode(path)) {
        throw new UserError(
            "the locale has no letters for the name of %s: set LC_ALL=C.UTF-8".formatted(path));
      }
      return Optional.empty();
    }
  }

  private boolean isOwnFile(Path path) {
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          && path.getParent().toRealPath().startsWith(top);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isCheckedOut(Path submodule) {
    return Files.exists(submodule.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
  }

  private Checkout submodule(Path path) {
    return new Checkout(path, selection, blobs);
  }

  private String linked(Path submodule, Entry entry) throws IOException, InterruptedException {
    if (new Git(submodule).ask("cat-file", "-e", entry.id() + "^{commit}").isEmpty()) {
      throw new UserError(
          "submodule %s: commit %s is not in its clone; fetch it: git -C %s fetch origin %s"
              .formatted(entry.path(), entry.id(), entry.path(), entry.id()));
    }
    return entry.id();
  }

  /** A line of {@code ls-tree} or of {@code ls-files --stage}. */
  private record Entry(String mode, String id, String path) {
    static Entry of(String line, int idAt) {
      int tab = line.indexOf('\t');
      String[] fields = line.substring(0, tab).split(" ");
      return new Entry(fields[0], fields[idAt], line.substring(tab + 1));
    }
  }
}
