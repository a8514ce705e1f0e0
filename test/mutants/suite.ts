/** Tests as their files tell them: what stands for `@jest/globals` while mutants are tried, in one process and many times. */
import { expect } from 'expect';
import { bind } from 'jest-each';

type Body = () => unknown;
type Hook = 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach';

interface Test {
  readonly title: string;
  readonly body: Body;
}

interface Block {
  readonly title: string;
  readonly hooks: Record<Hook, Body[]>;
  readonly children: (Test | Block)[];
}

const blockOf = (title: string): Block => ({
  title,
  hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] },
  children: [],
});

let current = blockOf('');

const within = (block: Block, body: Body): unknown => {
  const outer = current;
  outer.children.push(block);
  current = block;
  const told = body();
  current = outer;
  return told;
};

const tell = (title: string, body: Body): void => void current.children.push({ title, body });
const tellBlock = (title: string, body: Body): void => void within(blockOf(title), body);
const hook =
  (name: Hook) =>
  (body: Body): void =>
    void current.hooks[name].push(body);

export { expect };
export const test = Object.assign(tell, { each: bind(tell) });
export const describe = Object.assign(tellBlock, { each: bind(tellBlock) });
export const beforeAll = hook('beforeAll');
export const afterAll = hook('afterAll');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');

/** All tests that loading `files` tells, a block for each. */
export const gather = async (
  files: readonly string[],
  load: (file: string) => Promise<unknown>,
): Promise<Block> => {
  const root = blockOf('');
  for (const file of files) {
    current = blockOf(file);
    root.children.push(current);
    await load(file);
  }
  return root;
};

export interface Ran {
  readonly id: string;
  readonly ms: number;
  readonly failure?: string;
}

interface Run {
  readonly chosen: (id: string) => boolean;
  /** Told before each test, its hooks included. */
  readonly begins: (id: string) => void;
  /** Ends at the first failure. */
  readonly bail: boolean;
}

interface Inside {
  readonly path: string;
  readonly before: readonly Body[];
  readonly after: readonly Body[];
}

/** Runs the chosen tests in the order of their files. */
export const runTests = async (root: Block, run: Run): Promise<readonly Ran[]> => {
  const ran: Ran[] = [];
  await runBlock(root, { path: '', before: [], after: [] }, { ...run, ran });
  return ran;
};

type Running = Run & { readonly ran: Ran[] };

const runBlock = async (block: Block, { path, before, after }: Inside, run: Running): Promise<void> => {
  const here = named(path, block.title);
  const chosen = idsIn(block, here).filter(run.chosen);
  const [first] = chosen;
  if (first === undefined || isOver(run)) return;
  const failure = await failureOf(block.hooks.beforeAll, { id: first, run });
  if (failure === undefined) {
    const inside = {
      path: here,
      before: [...before, ...block.hooks.beforeEach],
      after: [...block.hooks.afterEach, ...after],
    };
    for (const child of block.children)
      await ('children' in child ? runBlock(child, inside, run) : runTest(child, inside, run));
  } else run.ran.push({ id: first, ms: 0, failure });
  const ending = await failureOf(block.hooks.afterAll, { id: first, run });
  if (ending !== undefined && !isOver(run)) run.ran.push({ id: first, ms: 0, failure: ending });
};

const runTest = async (
  { title, body }: Test,
  { path, before, after }: Inside,
  run: Running,
): Promise<void> => {
  const id = named(path, title);
  if (!run.chosen(id) || isOver(run)) return;
  const began = performance.now();
  const failure = (await failureOf([...before, body], { id, run })) ?? (await failureOf(after, { id, run }));
  run.ran.push({
    id,
    ms: performance.now() - began,
    ...(failure === undefined ? {} : { failure }),
  });
};

const isOver = ({ bail, ran }: Running): boolean => bail && ran.some(({ failure }) => failure !== undefined);

const failureOf = async (
  bodies: readonly Body[],
  { id, run }: { readonly id: string; readonly run: Run },
): Promise<string | undefined> => {
  run.begins(id);
  try {
    for (const body of bodies) await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const idsIn = (block: Block, path: string): readonly string[] =>
  block.children.flatMap((child) =>
    'children' in child ? idsIn(child, named(path, child.title)) : [named(path, child.title)],
  );

const named = (path: string, title: string): string => (path === '' ? title : `${path} ${title}`);
