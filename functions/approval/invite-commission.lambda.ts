import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { inviteCommission } from './invite-commission.ts';

export const handler = factEdge(inviteCommission, world, ({ registry, mail }) => ({ registry, mail }));
