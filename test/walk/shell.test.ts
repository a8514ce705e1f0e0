import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { type Service, serve } from '../../infra/local/serve.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';

const script = fileURLToPath(new URL('../../docs/walk.sh', import.meta.url));

describe('the walk of the README', () => {
  let service: Service;
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));

  beforeAll(async () => {
    const clock = systemClock();
    const open = (origin: () => string) => openEmbeddedWorld({ folder: join(folder, 'data'), clock, origin });
    service = await serve({ folder, port: 0, clock, open });
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const bytes = await pdf.save();
    writeFileSync(join(folder, 'Қаулы 1.PDF'), bytes);
    writeFileSync(join(folder, 'cut.pdf'), bytes.subarray(0, 400));
  });
  afterAll(() => service.close());

  const walk = (scan: string): Promise<{ code: number | null; said: string }> =>
    new Promise((done) => {
      const child = spawn('sh', [script, service.url, scan], { cwd: folder });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece: Buffer) => (said += piece.toString()));
      child.on('exit', (code) => done({ code, said }));
    });

  test('takes a scan of one’s own to a record that openssl verifies', async () => {
    const { code, said } = await walk('Қаулы 1.PDF');
    expect(said).toContain('Verification successful');
    expect(code).toBe(0);
  }, 60_000);

  test('says at once what is wrong with a scan', async () => {
    const { code, said } = await walk('cut.pdf');
    expect(said).toContain('DocumentTruncated');
    expect(code).toBe(1);
  }, 60_000);
});
