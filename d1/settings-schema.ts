import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** The one source of every key, endpoint and switch; `settings/read.ts` is its only reader. A secret's value is sealed. */
export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
  version: integer('version').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

/** Every change of a setting, for good: who, when, from what to what, and why. Secrets appear only as fingerprints. */
export const settingChanges = sqliteTable(
  'setting_changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull(),
    version: integer('version').notNull(),
    who: text('who').notNull(),
    at: moment('at').notNull(),
    from: text('from_value', { mode: 'json' }).$type<unknown>(),
    to: text('to_value', { mode: 'json' }).$type<unknown>(),
    why: text('why').notNull(),
    proposalId: text('proposal_id'),
  },
  (table) => [index('setting_changes_by_key').on(table.key, table.id)],
)

/** A change that somebody has to approve before it acts: the provider is never switched in one step. */
export const settingProposals = sqliteTable(
  'setting_proposals',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull(),
    value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: moment('proposed_at').notNull(),
    why: text('why').notNull(),
    /** What a dry run of the new value found, in words and figures. */
    probe: text('probe', { mode: 'json' }).$type<unknown>(),
    status: text('status', { enum: ['open', 'approved', 'rejected', 'expired'] }).notNull(),
    decidedBy: text('decided_by'),
    decidedAt: moment('decided_at'),
    decidedWhy: text('decided_why'),
  },
  (table) => [index('setting_proposals_by_status').on(table.status, table.proposedAt)],
)
