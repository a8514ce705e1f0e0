/**
 * What in a source could destroy an object version, lift a hold or loosen a lock, found in its syntax tree:
 * names of commands, members of clients, words of options, deletions in folders. Comments and texts do not count.
 */
import ts from 'typescript';

export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Found {
  readonly path: string;
  readonly line: number;
  /** The name as the source has it; what must be said of it stands in `allowed`. */
  readonly knife: string;
}

/** In what a command or a method of a client deletes, lifts or loosens, however it is spelt. */
const ofStores =
  /^(delete(objects?|bucket\w*|objecttagging)|abortmultipartupload|putobjectlegalhold|putobjectlockconfiguration|putbucket(lifecycle\w*|policy|versioning|replication|acl)|putobjectacl|restoreobject|renameobject|putobjectretention|updateobjectencryption)(command)?$/i;

/** In what Node takes files away, or puts something else where one stood. */
const ofFiles = new Set([
  ...['rm', 'rmSync', 'rmdir', 'rmdirSync', 'unlink', 'unlinkSync', 'rename', 'renameSync'],
  ...['truncate', 'truncateSync', 'ftruncate', 'cp', 'copyFile', 'takeAway'],
]);

/** Handing out the executor's port. */
const ofHands = new Set([
  ...['Destroyer', 'ExecutorWorld', 'executorWorld', 'destroyer', 'intakeDestroyer', 'destroyerOf'],
  ...['s3Destroyer', 'fileDestroyer'],
]);

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return node.text;
  return undefined;
};

const statuses = ['Status', 'ObjectLockLegalHoldStatus'];

const isTold = (value: ts.Expression | undefined, ...words: readonly string[]): boolean =>
  value !== undefined && ts.isStringLiteral(value) && words.includes(value.text);

/** `BypassGovernanceRetention`, `hold: false`, a status that is not told outright to be on: words that loosen. */
const loosenedBy = (node: ts.Node): string | undefined => {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return undefined;
  const name = node.name.getText();
  const value = ts.isPropertyAssignment(node) ? node.initializer : undefined;
  if (name === 'BypassGovernanceRetention') return name;
  if (name === 'hold' && value?.getText() === 'false') return 'hold: false';
  return statuses.includes(name) && !isTold(value, 'ON', 'Enabled') ? `${name} not ON` : undefined;
};

/** Modules that delete: the whole of one may be asked for anything. */
const deletes = /^(@aws-sdk\/client-s3|(node:)?child_process|(node:)?fs(\/promises)?)$/;
/** Modules that do little else, or do it unseen. */
const never = /^@aws-sdk\/(client-s3-control|s3-control|lib-storage)/;

const wholeOf = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node)) return wholeImport(node);
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const from = nameOf(node.arguments[0] ?? node) ?? '';
  return deletes.test(from) || never.test(from) ? `all of ${from}` : undefined;
};

const wholeImport = ({ moduleSpecifier, importClause }: ts.ImportDeclaration): string | undefined => {
  const from = nameOf(moduleSpecifier) ?? '';
  const bindings = importClause?.namedBindings;
  const isWhole =
    importClause?.name !== undefined || (bindings !== undefined && ts.isNamespaceImport(bindings));
  return never.test(from) || (deletes.test(from) && isWhole) ? `all of ${from}` : undefined;
};

const importedAs = (node: ts.Node): string | undefined => {
  // `import { S3 }`: the client on which every command is a method.
  if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'S3') return 'the client S3';
  return undefined;
};

const namedIn = (node: ts.Node): string | undefined => {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return undefined;
  const { text } = node;
  if (ofStores.test(text)) return text;
  if (!ts.isIdentifier(node)) return undefined;
  return ofFiles.has(text) || ofHands.has(text) ? text : undefined;
};

/** Everything of the kind in a source, each once a line. */
export const knivesIn = ({ path, text }: Source): readonly Found[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Found>();
  const visit = (node: ts.Node): void => {
    const knife = loosenedBy(node) ?? wholeOf(node) ?? importedAs(node) ?? namedIn(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (knife !== undefined) found.set(`${line} ${knife}`, { path, line, knife });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
};

/** Which source may have which of them; what is not named here has none. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

export const violations = (sources: readonly Source[], allowed: Allowed): readonly string[] =>
  sources
    .flatMap(knivesIn)
    .filter(({ path, knife }) => !(allowed[path] ?? []).includes(knife))
    .map(({ path, line, knife }) => `${path}:${line} ${knife}`);

/** What is allowed and no longer there: an exception that nobody needs must not wait for somebody. */
export const unused = (sources: readonly Source[], allowed: Allowed): readonly string[] =>
  Object.entries(allowed).flatMap(([path, knives]) => {
    const source = sources.find((one) => one.path === path);
    const there = source ? knivesIn(source).map(({ knife }) => knife) : [];
    return knives.filter((knife) => !there.includes(knife)).map((knife) => `${path} ${knife}`);
  });
