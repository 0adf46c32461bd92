// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

/**
 * The commit that the sources are from.
 *
 * @param repositoryUri where the repository comes from, without user and password
 * @param revision the commit
 * @param branch the branch, null where none is checked out
 */
public record Provenance(String repositoryUri, String revision, String branch) {}
