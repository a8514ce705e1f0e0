/** The words of a fault are for whoever reads the log: tests ask for its kind. */
import type { Ignorer } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

declare module '@stryker-mutator/api/ignore' {
  interface NodePath {
    readonly node: { readonly type: string; readonly callee?: { readonly name?: string } };
  }
}

const wordsOfFaults: Ignorer = {
  shouldIgnore: ({ node: { type, callee } }) => {
    const isFault = type === 'NewExpression' && /^(Integrity|Transient)Fault$/.test(callee?.name ?? '');
    return isFault ? 'the words of a fault' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words-of-faults', wordsOfFaults)];
