import { randomId } from '#core/ids.ts'
import * as tables from '#d1/accounts-schema.ts'
import { RENEWED_AFTER_SECONDS, SESSION_SECONDS } from '#d1/accounts.ts'
import { findOrganization } from '#d1/organizations.ts'
import { log } from '#core/log.ts'
import type { SettingValue } from '#settings/registry.ts'
import type { SendMail } from '#workers/mail/mail.ts'
import { passkey } from '@better-auth/passkey'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { anonymous } from 'better-auth/plugins/anonymous'
import { bearer } from 'better-auth/plugins/bearer'
import { jwt } from 'better-auth/plugins/jwt'
import { organization } from 'better-auth/plugins/organization'
import { drizzle } from 'drizzle-orm/d1'
import { digestTokens } from './digest-tokens.ts'

export interface Sign {
  readonly db: D1Database
  readonly secret: string
  /** The address of the API as people reach it. */
  readonly url: string
  readonly origins: readonly string[]
  readonly google: SettingValue<'auth.google'>
  readonly apple: SettingValue<'auth.apple'>
  readonly mail: SendMail
  /** Gives all that one owner has to another. */
  readonly move: (from: string, to: string) => Promise<void>
}

/** What ids of each kind begin with; everything not named here is a record nobody names. */
const PREFIXES: Readonly<Record<string, string>> = {
  user: 'acc',
  session: 'ses',
  organization: 'org',
  member: 'mem',
  invitation: 'inv',
  passkey: 'psk',
}

const SCHEMA = {
  user: tables.accounts,
  session: tables.sessions,
  account: tables.credentials,
  verification: tables.verifications,
  jwks: tables.signingKeys,
  passkey: tables.passkeys,
  organization: tables.organizations,
  member: tables.members,
  invitation: tables.invitations,
}

/** How people sign in: the library with our tables, our mails, and the providers that settings name. */
export function signBy({ db, secret, url, origins, google, apple, mail, move }: Sign) {
  return betterAuth({
    baseURL: url,
    basePath: '/auth',
    secret,
    trustedOrigins: [url, ...origins.filter((origin) => origin !== '*')],
    database: digestTokens(drizzleAdapter(drizzle(db), { provider: 'sqlite', schema: SCHEMA })),
    // What a sign-in over a page goes on with is sealed in a cookie of whoever began it.
    account: { storeStateStrategy: 'cookie' },
    // Nobody here calls Google or Apple in somebody's name, and an ID token opens this API too.
    databaseHooks: {
      account: {
        create: { before: forgetTokens },
        update: { before: forgetTokens },
      },
    },
    user: {
      additionalFields: { role: { type: 'string', input: false, defaultValue: 'customer' } },
    },
    // What a mail gives somebody opens their account: D1 holds a digest of it.
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: SESSION_SECONDS, updateAge: RENEWED_AFTER_SECONDS },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
      onExistingUserSignUp: async ({ user }) => await mail(knownMail(user.email)),
      sendResetPassword: async ({ user, token }) => await mail(resetMail(user.email, token)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: async ({ user, token }) =>
        await mail(verificationMail(user.email, `${url}/auth/verify-email?token=${token}`)),
    },
    socialProviders: { ...(google && { google }), ...(apple && { apple }) },
    plugins: [
      bearer(),
      anonymous({
        onLinkAccount: async ({ anonymousUser, newUser }) =>
          await move(anonymousUser.user.id, newUser.user.id),
      }),
      jwt({
        jwks: { keyPairConfig: { alg: 'ES256' } },
        jwt: {
          issuer: url,
          audience: url,
          expirationTime: '15m',
          definePayload: ({ session }) => ({ sid: session.id }),
        },
        disableSettingJwtHeader: true,
      }),
      passkey({ rpID: new URL(url).hostname, rpName: 'One in a Billion' }),
      organization({
        requireEmailVerificationOnInvitation: true,
        sendInvitationEmail: async ({ email, id, organization: of }) => {
          const brand = (await findOrganization(db, of.id))?.brand ?? null
          const invitation = invitationMail(email, brand?.name ?? of.name, id)
          await mail({ ...invitation, sender: brand?.sender ?? null })
        },
      }),
    ],
    advanced: {
      ipAddress: { ipAddressHeaders: ['cf-connecting-ip'] },
      database: { generateId: ({ model }) => randomId(PREFIXES[model] ?? 'rec') },
    },
    // Requests are counted by address before they come here.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level) => log('auth.trouble', { level }) },
  })
}

/** Of what a provider gave of somebody only who they are there is kept. */
async function forgetTokens() {
  return { data: { accessToken: null, refreshToken: null, idToken: null } }
}

function verificationMail(to: string, link: string) {
  const text = `Open this link to confirm that this address is yours:\n\n${link}\n\nIf you did not ask for it, there is nothing to do.`
  return { to, subject: 'Confirm your address', text }
}

function knownMail(to: string) {
  const text = `Somebody asked for an account under this address, which has one. Sign in with it, or ask for a new password if you forgot yours.\n\nIf it was not you, there is nothing to do.`
  return { to, subject: 'You have an account already', text }
}

function resetMail(to: string, token: string) {
  const text = `Give this code where you asked for a new password:\n\n${token}\n\nIf you did not ask for one, there is nothing to do.`
  return { to, subject: 'A new password', text }
}

function invitationMail(to: string, organizationName: string, id: string) {
  const text = `You are invited to act for ${organizationName}. Sign in with this address and accept the invitation:\n\n${id}`
  return { to, subject: `An invitation of ${organizationName}`, text }
}
