// SPDX-License-Identifier: Apache-2.0

/** The command of the server that adds a finding to the baseline: URI of the file, finding, reason. */
export const ACCEPT = 'mapvet.accept';

/**
 * Asks for the reason.
 *
 * @param args the arguments without it
 * @param ask gives the user's answer, or undefined where there is none
 * @returns the arguments with it, or undefined where the user has thought better of it
 */
export async function withReason(
  args: readonly unknown[],
  ask: () => Thenable<string | undefined>,
): Promise<unknown[] | undefined> {
  const reason = (await ask())?.trim();
  return reason ? [...args, reason] : undefined;
}
