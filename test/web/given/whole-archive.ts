/** An archive in which every page has something to show: acts at each stage, files kept, held and destroyed. */
import { approveAndOrder, destroyAndSign, today } from '../../../infra/local/walk/steps.ts';
import { clientAt, drawUp, sealDue } from './acts.ts';
import type { Desk } from './pages.ts';

export interface WholeArchive {
  readonly file: string;
  readonly destroyed: string;
  readonly inventory: string;
  /** Over every file of a year. */
  readonly wideHold: string;
  /** An act at each stage at which somebody has something to do. */
  readonly acts: Readonly<
    Record<'drafted' | 'byHand' | 'submitted' | 'approved' | 'ordered' | 'closed' | 'certified', string>
  >;
  /** What the certified act's evidence is made of. */
  readonly evidence: Uint8Array;
}

const headings = {
  drafted: ['№ 4411/2019 о взыскании задолженности', '№ 5120/2019 о вселении'],
  byHand: ['№ 540/2019 о взыскании алиментов', '№ 541/2019 о вселении'],
  submitted: ['№ 617/2019 о взыскании штрафа', '№ 733/2019 об истребовании имущества'],
  approved: ['№ 808/2019 о взыскании'],
  ordered: ['№ 915/2019 о сносе самовольной постройки'],
  closed: ['№ 1002/2019 о передаче имущества', '№ 1003/2019 о взыскании'],
  certified: ['№ 101/2019 о взыскании', '№ 102/2019 о выселении'],
};

const holdOf = (reason: string) => ({
  reason,
  basis: { kind: 'court', number: '7-26', datedOn: '2026-02-02' },
});

/** Why the wide hold was placed, and released. */
export const checked = holdOf('проверка');

export const wholeArchive = async (desk: Desk): Promise<WholeArchive> => {
  const client = clientAt(desk);
  const caseFiles = await sealDue(client, 'agent-1', headings.drafted);
  const drafted = String((await client.post('agent-1', '/v1/acts', { language: 'ru', caseFiles }))['id']);
  const acts = { drafted, ...(await actsOnTheirWay(desk)) };
  await client.post('officer', `/v1/case-files/${caseFiles[1] ?? ''}/holds`, holdOf('жалоба взыскателя'));
  const wide = { ...checked, scope: { query: { year: 2021 } } };
  const { id: wideHold } = await client.post('justice', '/v1/holds', wide);
  const { items } = await client.get('agent-1', '/v1/inventories');
  const { lines } = await client.get('officer', `/v1/acts/${acts.certified}`);
  return {
    acts,
    wideHold: String(wideHold),
    file: caseFiles[0] ?? '',
    destroyed: (lines as readonly { readonly caseFile: string }[])[0]?.caseFile ?? '',
    inventory: (items as readonly { readonly id: string }[])[0]?.id ?? '',
    evidence: await evidenceOf(desk, acts.certified),
  };
};

const actsOnTheirWay = async (desk: Desk): Promise<Omit<WholeArchive['acts'], 'drafted'>> => {
  const client = clientAt(desk);
  const drawn = (stage: keyof typeof headings): Promise<string> => drawUp(desk, 'agent-1', headings[stage]);
  const [byHand, submitted, approved] = [
    await drawn('byHand'),
    await drawn('submitted'),
    await drawn('approved'),
  ];
  for (const act of [submitted, approved]) await client.post('agent-1', `/v1/acts/${act}/submit`);
  for (const member of ['chair', 'agent-2', 'agent-3'])
    await client.post(member, `/v1/acts/${approved}/votes`, { verdict: 'approve' });
  const [ordered, closed, certified] = [
    await drawn('ordered'),
    await drawn('closed'),
    await drawn('certified'),
  ];
  for (const act of [ordered, closed, certified]) await approveAndOrder(client, 'agent-1', act);
  await destroyAndSign(client, 'agent-1', certified);
  for (const person of ['agent-1', 'chair', 'justice'])
    await client.post(person, `/v1/acts/${closed}/commission`, { present: true });
  await today(client);
  return { byHand, submitted, approved, ordered, closed, certified };
};

const evidenceOf = async ({ url, tokenOf }: Desk, act: string): Promise<Uint8Array> => {
  const headers = { authorization: `Bearer ${await tokenOf('officer')}` };
  const answer = await fetch(`${url}/v1/acts/${act}/evidence`, { headers });
  if (!answer.ok) throw new Error(`evidence: ${answer.status} ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
};
