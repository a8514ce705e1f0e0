/**
 * The two places where the archive stands in AWS. Accounts, regions and addresses are each office's
 * own: they are told in `cdk.json` or `cdk.context.json` under `archive:<name>`; what stands here is
 * an example that belongs to nobody. How the archive keeps things is decided here and not told.
 */
import type { Node } from 'constructs';

export interface Installation {
  readonly name: 'staging' | 'production';
  readonly account: string;
  readonly region: string;
  /** COMPLIANCE: nobody at all can shorten a lock, not even the account's owner. */
  readonly lockMode: 'COMPLIANCE' | 'GOVERNANCE';
  /** Where the pages are served: browsers send and fetch documents from there. */
  readonly origin: string;
  /** The certificate (ACM, us-east-1) of that origin's name; without it CloudFront gives the pages a name of its own. */
  readonly certificateArn: string;
  /** Who signs people in besides the archive's own pool, and for whom his tokens are; empty where nobody does. */
  readonly issuer: string;
  readonly audience: string;
  /** A verified address from which notices are sent. */
  readonly mailFrom: string;
  /** Who is told of alarms. */
  readonly alarmMail: string;
  /** Where a time stamping authority (RFC 3161) answers; empty where there is none. */
  readonly tsaUrl: string;
  /** The role by which CloudFormation changes the stacks: the bootstrap's, unless the office has its own. */
  readonly deployRole: string;
  /** While its registry is being restored: every door answers 503 and nothing is begun (docs/runbook.md, Restore). */
  readonly closed?: boolean;
}

const decided = [
  { name: 'staging', lockMode: 'GOVERNANCE', account: '111111111111' },
  { name: 'production', lockMode: 'COMPLIANCE', account: '222222222222' },
] as const;

const example = ({ name, account, lockMode }: (typeof decided)[number]): Installation => ({
  name,
  account,
  lockMode,
  region: 'eu-central-1',
  origin: `https://${name}.archive.example`,
  certificateArn: '',
  issuer: '',
  audience: '',
  mailFrom: `notices@${name}.archive.example`,
  alarmMail: `operators@${name}.archive.example`,
  tsaUrl: '',
  deployRole: '',
});

type Told = Partial<Omit<Installation, 'name' | 'lockMode'>>;

export const installations = (node: Node): readonly Installation[] =>
  decided.map((one) => {
    const told = (node.tryGetContext(`archive:${one.name}`) ?? {}) as Told; // context has no types
    const { name, lockMode, ...rest } = example(one);
    const place = { ...rest, ...told };
    const bootstrap = `cdk-hnb659fds-cfn-exec-role-${place.account}-${place.region}`;
    return { ...place, name, lockMode, deployRole: place.deployRole || bootstrap };
  });
