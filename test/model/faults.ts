/** Faults put into the world on purpose: each breaks one guard, as a careless change of a story would. */
import { aCaseFile } from '../given/case-files.ts';
import { isAct, isFile, itemsOf, lying, without } from './lies.ts';
import type { Registry, Value } from '../../shared/ports/registry.ts';
import type { Fault, RoomWorld } from './room.ts';
import { idOf } from './world.ts';

const destroying = 'destroy-case-file';

const holdsIgnored = lying(destroying, {
  shown: (item) => (isFile(item) ? { ...item, holds: 0 } : item),
  committed: (change) => without(['holds'], change),
});

const fenceIgnored = lying(destroying, { committed: (change) => without(['epoch'], change) });

const revocationIgnored = lying(destroying, {
  shown: (item) => {
    if (!isAct(item)) return item;
    const { revoked: _told, ...rest } = item;
    return rest;
  },
});

/** Everything that could close the gate is out of sight. */
const gateIgnored =
  (about: string): Fault =>
  (world, doing) => {
    if (doing !== about) return world;
    const { registry } = world;
    const seesNone = (index: string | undefined, partition: string) =>
      index === 'list' && partition.endsWith('#sealed');
    const blind: Registry = {
      ...registry,
      query: (query) =>
        seesNone(query.index, query.partition) ? Promise.resolve({ items: [] }) : registry.query(query),
    };
    return { ...world, registry: blind };
  };

const termIgnored = lying(destroying, {
  shown: (item) => {
    if (!isFile(item) || item['stage'] !== 'listed' || item['keepUntil'] !== null) return item;
    return { ...item, keepUntil: '2024-12-31', term: aCaseFile().term as unknown as Value };
  },
  committed: (change) => without(['keepUntil'], change),
});

const orderBeforeApproval = lying('order', {
  shown: (item) =>
    isAct(item) && item['stage'] === 'submitted'
      ? { ...item, stage: 'approved', decidedOn: item['submittedOn'] ?? '' }
      : item,
});

/** Two who agree are taken for enough. */
const quorumOfThePresent = lying('vote', {
  committed: (change) =>
    itemsOf(change, isAct, (item) =>
      item['stage'] === 'submitted' && Array.isArray(item['votes']) && item['votes'].length >= 2
        ? { ...item, stage: 'approved', decidedOn: item['submittedOn'] ?? '' }
        : item,
    ),
});

/** The drafter is not known for the drafter when he comes to vote. */
const drafterVotes: Fault = (world, ...told) => {
  const stranger = { person: idOf('auditor'), capacity: 'agent' };
  const drafters = new Map<string, Value>();
  return lying('vote', {
    shown: (item) => {
      if (!isAct(item) || item['drafter'] === undefined) return item;
      drafters.set(item.pk, item['drafter']);
      return { ...item, drafter: stranger };
    },
    committed: (change) =>
      itemsOf(change, isAct, (item) => ({ ...item, drafter: drafters.get(item.pk) ?? stranger })),
  })(world, ...told);
};

/** Part one is another when it comes to the order: nobody compared its digest. */
const digestNotCompared = lying('order', {
  committed: (change) =>
    itemsOf(change, isAct, (item) => {
      const partOne = item['partOne'] as { readonly signed: object } | undefined;
      return partOne
        ? {
            ...item,
            partOne: { ...partOne, signed: { ...partOne.signed, sha256: 'ab'.repeat(32) } },
          }
        : item;
    }),
});

/** Who was there on an earlier day is counted as there today. */
const presenceOfOtherDays: Fault = (world, ...told) => {
  const on = world.clock.today();
  return lying('attend', {
    shown: (item) =>
      isAct(item) && Array.isArray(item['attendance'])
        ? { ...item, attendance: item['attendance'].map((one: object) => ({ ...one, on })) }
        : item,
  })(world, ...told);
};

/** A file is deleted without anybody's having said so first. */
const deletedBeforeTheClaim: Fault = (world, doing) =>
  doing === destroying ? { ...world, registry: deaf(world) } : world;

const deaf = ({ registry, destroyer, vault }: RoomWorld): Registry => ({
  ...registry,
  commit: async (change) => {
    const claimed = (change.puts ?? []).find(
      ({ item }) => isFile(item) && item['stage'] === 'destroying',
    )?.item;
    if (claimed)
      for (const one of (await vault.versions(`case-files/${claimed.pk.slice('CF#'.length)}/`)).items)
        await destroyer.remove(one);
    return registry.commit(change);
  },
});

/** By what is broken; with words of what the ledger should say of it. */
export const faults: Readonly<
  Record<string, { readonly fault: Fault; readonly found: RegExp; readonly atTheClaim?: true }>
> = {
  'a hold is ignored at the claim': { fault: holdsIgnored, found: /begun though held/, atTheClaim: true },
  'the fence is not asked at the claim': {
    fault: fenceIgnored,
    found: /begun (though held|under an order that was revoked)/,
    atTheClaim: true,
  },
  'a revoked order still destroys': {
    fault: revocationIgnored,
    found: /order that was revoked/,
    atTheClaim: true,
  },
  'the end of a term is not asked at the claim': {
    fault: termIgnored,
    found: /begun before its time/,
    atTheClaim: true,
  },
  'a file is deleted before it is claimed': {
    fault: deletedBeforeTheClaim,
    found: /was deleted and .* was not begun/,
    atTheClaim: true,
  },
  'the gate is ignored at the claim': {
    fault: gateIgnored(destroying),
    found: /begun through a closed gate/,
    atTheClaim: true,
  },
  'the gate is ignored at submission': {
    fault: gateIgnored('submit'),
    found: /submitted through a closed gate/,
  },
  'an order may come before the approval': {
    fault: orderBeforeApproval,
    found: /ordered after: drafted submitted|went: submitted ordered/,
  },
  'two who agree are taken for enough': {
    fault: quorumOfThePresent,
    found: /approved by no lawful commission/,
  },
  'the drafter may vote': { fault: drafterVotes, found: /the drafter voted/ },
  'nobody compares the digest of part one': { fault: digestNotCompared, found: /part one of .* was changed/ },
  'presence on another day counts': { fault: presenceOfOtherDays, found: /entered as present/ },
};
