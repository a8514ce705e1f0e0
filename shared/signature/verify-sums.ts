/** SHA256SUMS over every other file of the bundle, and the service's seal over SHA256SUMS. */
import { sha256Hex } from './canonical-json.ts';
import { finding, where, type Checked, type Finding } from './verify-findings.ts';
import { textOf, type Opened } from './verify-open.ts';
import { faultOfSeal, type Trust } from './verify-trust.ts';

const own = ['SHA256SUMS', 'SHA256SUMS.p7s'];

// `sha256sum` writes two spaces, or a space and an asterisk where it read binary.
const sumLine = /^([0-9a-f]{64}) [ *](\S+)$/;

export const checkSums = ({ files }: Opened): Checked => {
  const lines = textOf(files.get('SHA256SUMS')).split('\n').slice(0, -1);
  const read = lines.map((line) => sumLine.exec(line));
  const named = new Map(read.flatMap((found) => (found ? [[found[2] ?? '', found[1] ?? '']] : [])));
  const bad = read.filter((found) => found === null).length;
  const findings = [
    ...where(
      [bad > 0, finding('SumsMalformed', 'SHA256SUMS')],
      [named.size < lines.length - bad, finding('NameTwice', 'SHA256SUMS')],
    ),
    ...[...named].flatMap(([name, sum]) => faultOf(name, sum, files.get(name))),
    ...[...files.keys()]
      .filter((name) => !named.has(name) && !own.includes(name))
      .map((name) => finding('FileNotInSums', name)),
  ];
  return { check: 'sums', of: named.size, findings };
};

const faultOf = (name: string, sum: string, bytes: Uint8Array | undefined): readonly Finding[] =>
  where(
    [bytes === undefined, finding('FileMissing', name)],
    [bytes !== undefined && sha256Hex(bytes) !== sum, finding('FileAltered', name)],
  );

export const checkSumsSeal = async ({ files, checkpoint }: Opened, trust: Trust): Promise<Checked> => {
  const [content, cms] = own.map((name) => files.get(name));
  if (!content || !cms) return { check: 'sums-seal', of: 0, findings: [] };
  // The bundle was made after its checkpoint, and tells no other time of its own.
  const named = new Date(checkpoint?.at ?? trust.now);
  const fault = await faultOfSeal(trust, { cms, content, named, at: 'SHA256SUMS' });
  return { check: 'sums-seal', of: 1, findings: fault ? [fault] : [] };
};
