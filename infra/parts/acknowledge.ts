/** An exception from the rules of cdk-nag: one finding, one reason. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

export interface Exception {
  /** As cdk-nag prints it, without its pack: `AwsSolutions-IAM5[Resource::…]`. */
  readonly finding: string;
  readonly reason: string;
}

const all: (Exception & { readonly at: string })[] = [];

export const acknowledge = (at: IConstruct, { finding, reason }: Exception): void => {
  Validations.of(at).acknowledge({ id: finding, reason });
  all.push({ at: at.node.path, finding, reason });
};

/** Every exception made in this process, for whoever reads the synthesis. */
export const acknowledged = (): readonly (Exception & { readonly at: string })[] => all;
