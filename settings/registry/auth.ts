import { appAddresses, issuers, oauthClient, token, wholeNumber } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Who is who: signing in, and whose tokens are trusted. */
export const AUTH = {
  'auth.secret': secret({
    type: token.nullable(),
    purpose: 'What sessions, links and signing keys are secured with; nobody signs in while unset.',
    variable: 'AUTH_SECRET',
    onUnreadable: 'fallback',
  }),
  'auth.tries': setting({
    type: wholeNumber(0, 1000),
    default: 5,
    purpose:
      'How often in ten seconds one address may try to sign in, and one account be tried; 0 for any number.',
    variable: 'AUTH_TRIES',
    onUnreadable: 'fallback',
  }),
  'auth.triesAnHour': setting({
    type: wholeNumber(0, 100_000),
    default: 20,
    purpose:
      'How often in an hour one account may be tried, and five times as often all accounts from one address; 0 for any number.',
    variable: 'AUTH_TRIES_AN_HOUR',
    onUnreadable: 'fallback',
  }),
  'auth.google': secret({
    type: oauthClient,
    purpose:
      'Our client at Google: clientId, clientSecret; JSON. No sign-in by Google while unset.',
    variable: 'AUTH_GOOGLE',
    onUnreadable: 'fallback',
  }),
  'auth.apple': secret({
    type: oauthClient,
    purpose:
      'Our client at Apple: clientId, clientSecret, for apps appBundleIdentifier; JSON. No sign-in by Apple while unset.',
    variable: 'AUTH_APPLE',
    onUnreadable: 'fallback',
  }),
  'auth.apps': setting({
    type: appAddresses,
    default: [],
    purpose:
      'Where apps are led back to after a sign-in over a page: addresses that no other app opens, letter by letter. None by default.',
    variable: 'AUTH_APPS',
    onUnreadable: 'fallback',
  }),
  'auth.issuers': setting({
    type: issuers,
    default: [],
    purpose:
      'Whose tokens are trusted beside our own: issuer, jwksUrl, audience of each; a JSON list. Without an audience every token of that issuer opens this API, whomever it was made for.',
    variable: 'AUTH_ISSUERS',
    onUnreadable: 'fallback',
  }),
}
