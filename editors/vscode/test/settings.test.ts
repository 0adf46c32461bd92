// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { initialSettings, serverCommand } from '../src/settings';

function configuration(values: Record<string, unknown>) {
  return { get: <T>(key: string, otherwise: T) => (key in values ? (values[key] as T) : otherwise) };
}

test('the server is the command on the PATH', () => {
  assert.deepEqual(serverCommand(configuration({})), { command: 'mapvet', args: ['lsp'] });
  assert.deepEqual(serverCommand(configuration({ command: ' ' })), { command: 'mapvet', args: ['lsp'] });
});

test('another command is taken as it is', () => {
  assert.equal(serverCommand(configuration({ command: '/opt/map vet/mapvet' })).command, '/opt/map vet/mapvet');
});

test('the server is told the settings', () => {
  const values = { classpath: ['@cp.txt'], classpathCommand: ['make', 'classpath'], baseline: 'known.txt' };
  assert.deepEqual(initialSettings(configuration(values)), values);
});

test('the manifest has the defaults of the code', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const declared = manifest.contributes.configuration.properties;
  const told = initialSettings(configuration({}));
  assert.equal(declared['mapvet.command'].default, serverCommand(configuration({})).command);
  assert.deepEqual(declared['mapvet.classpath'].default, told.classpath);
  assert.deepEqual(declared['mapvet.classpathCommand'].default, told.classpathCommand);
  assert.equal(declared['mapvet.baseline'].default, told.baseline);
});
