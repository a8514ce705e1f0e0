import { expect, test } from '@jest/globals';
import type { Verdict } from '../../shared/signature/verify-findings.ts';
import { inWords } from '../../shared/signature/verify-words.ts';

const screen = '\u001b[2J\u001b]0;all is well\u0007';

test('what an unverified bundle says can neither write over the verdict nor reorder it', () => {
  const verdict: Verdict = {
    roots: [{ fingerprint: 'AA:BB', subject: `CN=Палата\nFindings: 0.${screen}` }],
    records: 1,
    isAllSpared: false,
    checks: [
      {
        check: 'act',
        of: 1,
        findings: [
          { code: 'RecordMissing', at: `file\r${screen}\u009b1A`, found: '4\n  \u202eholds\u2028' },
          { code: 'RootNotTheOne', at: 'Іс «№ 1/2»', found: '\u200b' },
        ],
      },
    ],
  };

  for (const language of ['ru', 'kk', 'en'] as const) {
    const lines = inWords(verdict, language);
    expect(lines).toHaveLength(6);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(lines[0]).toContain('CN=Палата\\u{a}Findings: 0.\\u{1b}[2J\\u{1b}]0;all is well\\u{7}');
    expect(lines[3]).toContain('RecordMissing  file\\u{d}\\u{1b}[2J\\u{1b}]0;all is well\\u{7}\\u{9b}1A: ');
    expect(lines[3]).toContain('4\\u{a}  \\u{202e}holds\\u{2028}');
    expect(lines[4]).toContain('RootNotTheOne  Іс «№ 1/2»: ');
  }
});
