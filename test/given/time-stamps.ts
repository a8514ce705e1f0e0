/** A time stamping authority (RFC 3161) made by openssl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = `[req]
distinguished_name = nobody
[nobody]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[tsa]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[given]
serial = serial
digests = sha256
default_policy = 1.2.3.4
signer_digest = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;

const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '3650'];

export interface GivenAuthority {
  readonly root: string;
  /** A TimeStampResp in DER, its certificate inside. */
  readonly stamp: (text: Uint8Array) => Uint8Array;
  /** What it answers to a TimeStampReq. */
  readonly reply: (query: Uint8Array) => Uint8Array;
}

export const anAuthority = (): GivenAuthority => {
  const cwd = mkdtempSync(join(tmpdir(), 'authority-'));
  const openssl = (line: string, ...more: readonly string[]) =>
    execFileSync('openssl', [...line.split(' '), ...more], { cwd, stdio: 'pipe' });
  writeFileSync(join(cwd, 'settings'), settings);
  writeFileSync(join(cwd, 'serial'), '01\n');
  const made = 'req -x509 -config settings';
  openssl(`${made} -subj /CN=root -extensions ca -keyout root.key -out root.pem`, ...key);
  openssl(
    `${made} -subj /CN=tsa -extensions tsa -keyout tsa.key -out tsa.pem -CA root.pem -CAkey root.key`,
    ...key,
  );
  const reply = (query: Uint8Array): Uint8Array => {
    writeFileSync(join(cwd, 'query'), query);
    openssl(
      'ts -reply -config settings -section given -queryfile query -signer tsa.pem -inkey tsa.key -out reply',
    );
    return readFileSync(join(cwd, 'reply'));
  };
  return {
    root: readFileSync(join(cwd, 'root.pem'), 'utf8'),
    stamp: (text) => {
      writeFileSync(join(cwd, 'text'), text);
      openssl('ts -query -data text -sha256 -cert -out query');
      return reply(readFileSync(join(cwd, 'query')));
    },
    reply,
  };
};
