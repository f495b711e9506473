import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** What an account may do: customers have readings, operators run the service, admins also say who does. */
export const ROLES = ['customer', 'operator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Whoever signed in once, under a name or not yet. Its id is the owner of all that is theirs. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
    image: text('image'),
    /** Began without a name; deleted when its readings are moved to the account it becomes. */
    isAnonymous: integer('is_anonymous', { mode: 'boolean' }),
    role: text('role', { enum: ROLES }).notNull().default('customer'),
    createdAt: moment('created_at').notNull(),
    /** Changed with the account, and once a day while it is signed in. */
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('accounts_by_rest').on(table.isAnonymous, table.updatedAt)],
)

/** Where an account is signed in. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('account_id').notNull(),
    token: text('token').notNull().unique(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    activeOrganizationId: text('active_organization_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('sessions_by_account').on(table.userId)],
)

/** By what an account signs in: a password's hash, or who it is at Apple or Google. */
export const credentials = sqliteTable(
  'credentials',
  {
    id: text('id').primaryKey(),
    userId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    /** The account's name at that provider. */
    accountId: text('provider_account_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('credentials_by_account').on(table.userId),
    index('credentials_by_provider').on(table.providerId, table.accountId),
  ],
)

/** What somebody was asked to prove and has not proved yet: mailed tokens, challenges, OAuth states. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
)

/** The keys JWTs are signed with; the private half is encrypted under `auth.secret`. */
export const signingKeys = sqliteTable('signing_keys', {
  id: text('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at'),
  alg: text('alg'),
  crv: text('crv'),
})

/** Public keys of devices that an account signs in by (WebAuthn). */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    userId: text('account_id').notNull(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: integer('backed_up', { mode: 'boolean' }).notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: moment('created_at'),
  },
  (table) => [
    index('passkeys_by_account').on(table.userId),
    index('passkeys_by_credential').on(table.credentialID),
  ],
)

/** How an organisation shows itself. */
export interface Brand {
  readonly name: string
  /** `#rrggbb`: of headings, and of what stands out. */
  readonly colours: { readonly ink: string; readonly accent: string }
  /** Who answers for what is published, as law wants it said. */
  readonly imprint: string
  /** Whose name its mails bear; null for the service's own. */
  readonly sender: string | null
}

/** Tenants: their id is the owner of what is ordered in their name. */
export const organizations = sqliteTable('organizations', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  logo: text('logo'),
  metadata: text('metadata'),
  brand: text('brand', { mode: 'json' }).$type<Brand>(),
  createdAt: moment('created_at').notNull(),
})

/** Which accounts act for an organisation. */
export const members = sqliteTable(
  'members',
  {
    id: text('id').primaryKey(),
    organizationId: text('organization_id').notNull(),
    userId: text('account_id').notNull(),
    role: text('role').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('members_by_account').on(table.userId, table.organizationId),
    index('members_by_organization').on(table.organizationId),
  ],
)

/** Who was asked to join an organisation. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    organizationId: text('organization_id').notNull(),
    email: text('email').notNull(),
    role: text('role'),
    status: text('status').notNull(),
    expiresAt: moment('expires_at').notNull(),
    inviterId: text('inviter_id').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('invitations_by_organization').on(table.organizationId),
    index('invitations_by_email').on(table.email),
  ],
)

/** Keys programs call with. Only a digest is kept: a key is shown once, when it is made. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    /** Whose rows it opens: an account, or an organisation. */
    owner: text('owner').notNull(),
    name: text('name').notNull(),
    /** SHA-256 of the key, in hex. */
    digest: text('digest').notNull().unique(),
    /** How the key begins, by which people tell theirs apart. */
    start: text('start').notNull(),
    scopes: text('scopes', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** Its orders are written by the almanac and cost nothing. */
    isTest: integer('is_test', { mode: 'boolean' }).notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at'),
  },
  (table) => [index('api_keys_by_owner').on(table.owner, table.createdAt, table.id)],
)

/** How often a key was used on a day (UTC, `YYYY-MM-DD`). */
export const keyUsage = sqliteTable(
  'key_usage',
  {
    keyId: text('key_id').notNull(),
    day: text('day').notNull(),
    requests: integer('requests').notNull(),
    orders: integer('orders').notNull(),
  },
  (table) => [primaryKey({ columns: [table.keyId, table.day] })],
)

/**
 * What somebody read about has said to it. Who keeps a person declares whose data it is; only
 * the person accepts, by a link, and only then is a reading about them shown to others.
 */
export const consents = sqliteTable(
  'consents',
  {
    personId: text('person_id').primaryKey(),
    owner: text('owner').notNull(),
    /** `own`: the owner themselves. `declared`: another, whose consent the owner says they have. */
    kind: text('kind', { enum: ['own', 'declared'] }).notNull(),
    declaredAt: moment('declared_at').notNull(),
    acceptedAt: moment('accepted_at'),
  },
  (table) => [
    index('consents_by_owner').on(table.owner),
    uniqueIndex('consents_one_own')
      .on(table.owner, table.kind)
      .where(sql`kind = 'own'`),
  ],
)

/** Links that show a reading to whoever has them, until they expire or are taken back. */
export const shares = sqliteTable(
  'shares',
  {
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    jobId: text('job_id').notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('shares_by_job').on(table.jobId, table.createdAt, table.id),
    index('shares_by_owner').on(table.owner),
  ],
)

/** Every credit given, spent or given back, for good; an owner's balance is their sum. */
export const credits = sqliteTable(
  'credits',
  {
    /** `grant:<the shop's own id>`, `order:<job>`, `free:<job>`, `hook:<job>`, `try:<job>`, `back:<job>`: told twice, it is one row. */
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    /** Below zero where it is spent. */
    amount: integer('amount').notNull(),
    why: text('why').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('credits_by_owner').on(table.owner, table.at, table.id)],
)

/** Exports and deletions of all that an owner has: how far they are, and what they found at their end. */
export const accountTasks = sqliteTable(
  'account_tasks',
  {
    /** A hundred random bits: whoever has it may ask, also when the account is gone. */
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    kind: text('kind', { enum: ['export', 'deletion'] }).notNull(),
    status: text('status', { enum: ['queued', 'running', 'done', 'failed'] }).notNull(),
    /** What was done and what is left, listed. */
    proof: text('proof', { mode: 'json' }).$type<Readonly<Record<string, unknown>>>(),
    createdAt: moment('created_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('account_tasks_by_owner').on(table.owner, table.createdAt, table.id),
    index('account_tasks_by_status').on(table.status, table.createdAt),
  ],
)

/** Jobs whose end was told to their owner, and settled in credits. */
export const jobEndings = sqliteTable('job_endings', {
  jobId: text('job_id').primaryKey(),
  /** The status that was told: a job that goes on and ends anew is told anew. */
  status: text('status').notNull(),
  toldAt: moment('told_at').notNull(),
})
