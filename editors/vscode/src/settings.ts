// SPDX-License-Identifier: Apache-2.0

/** The settings under "mapvet", as VS Code gives them. */
export interface Configuration {
  get<T>(key: string, otherwise: T): T;
}

/** How the server is started. */
export function serverCommand(configuration: Configuration): { command: string; args: string[] } {
  return { command: configuration.get('command', '').trim() || 'mapvet', args: ['lsp'] };
}

/** What the server is told first. */
export function initialSettings(configuration: Configuration): {
  classpath: string[];
  classpathCommand: string[];
  baseline: string;
} {
  return {
    classpath: configuration.get<string[]>('classpath', []),
    classpathCommand: configuration.get<string[]>('classpathCommand', []),
    baseline: configuration.get('baseline', ''),
  };
}
