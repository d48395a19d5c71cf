import * as v from 'valibot'
import { TaskSchema } from './endpoints'
import { FailureSchema } from './failure-schema'
import { STATUSES, SURFACES } from './journal'

/** An operation as it is kept and told. Its life is drawn in journal.ts. */
export const OperationSchema = v.strictObject({
  /** The intent's id: what the person confirmed. */
  id: v.string(),
  accountId: v.string(),
  serviceName: v.string(),
  action: TaskSchema,
  /** The recipient that was asked for; null for every other action. */
  recipient: v.nullable(v.string()),
  /** Where the person asked. */
  surface: v.picklist(SURFACES),
  status: v.picklist(STATUSES),
  /** The host's word before, and when settled after; null where no reading was at hand. */
  stateBefore: v.nullable(v.string()),
  stateAfter: v.nullable(v.string()),
  /** Times in ms since the epoch, this machine's clock. */
  intendedAt: v.number(),
  sentAt: v.nullable(v.number()),
  /** When the host answered that it took the request; null while it has not. */
  answeredAt: v.nullable(v.number()),
  settledAt: v.nullable(v.number()),
  /** When the host's state first showed `purging`; null otherwise. */
  runningSince: v.nullable(v.number()),
  /** The host's X-OVH-QUERYID, for its support. */
  queryId: v.nullable(v.string()),
  failure: v.nullable(FailureSchema),
})
