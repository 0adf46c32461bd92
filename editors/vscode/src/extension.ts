// SPDX-License-Identifier: Apache-2.0
import { ExtensionContext, Uri, window, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { ACCEPT, withReason } from './accept';
import { initialSettings, serverCommand } from './settings';

let client: LanguageClient | undefined;

export async function activate(_context: ExtensionContext): Promise<void> {
  const configuration = workspace.getConfiguration('mapvet');
  client = new LanguageClient('mapvet', 'Mapvet', serverCommand(configuration), {
    documentSelector: [{ scheme: 'file', language: 'java' }],
    initializationOptions: initialSettings(configuration),
    synchronize: { configurationSection: 'mapvet' },
    middleware: {
      executeCommand: (command, args, next) => (command === ACCEPT ? accept(args, next) : next(command, args)),
    },
  });
  await client.start();
}

/** Has the server write the finding with the user's reason into the baseline, and saves that. */
async function accept(args: any[], next: (command: string, args: any[]) => any): Promise<unknown> {
  const all = await withReason(args, () => window.showInputBox({ prompt: 'Why is this finding accepted?' }));
  if (!all) {
    return false;
  }
  const done = await next(ACCEPT, all);
  const baseline = Uri.parse(String(args[0])).toString();
  await workspace.textDocuments.find((document) => document.uri.toString() === baseline)?.save();
  return done;
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
