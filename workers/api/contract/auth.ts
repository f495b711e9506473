import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { json, jsonBody, OURS, READING_JSON, refusals } from './answers.ts'

const tags = ['auth']

const Email = z.email('is no address').max(254)
const Password = z
  .string()
  .min(10, 'is shorter than 10 characters')
  .max(128, 'is longer than 128 characters')

export const AccountResponse = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable().meta({ description: 'Null while nobody said one.' }),
    isVerified: z.boolean().meta({ description: 'Whether the address was shown to be theirs.' }),
    isAnonymous: z.boolean(),
    role: z.enum(['customer', 'operator', 'admin']),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Account' })
export type AccountResponse = z.infer<typeof AccountResponse>

const SignedIn = z
  .object({
    token: z.string().meta({ description: 'Bears your requests until the session ends.' }),
    account: AccountResponse,
  })
  .meta({ id: 'SignedIn' })

const Accepted = { description: 'A mail is on its way, if there is such an account.' }
const OPEN = [...OURS, ...READING_JSON] as const

export const startAnonymously = createRoute({
  method: 'post',
  path: '/auth/anonymous',
  operationId: 'startAnonymously',
  summary: 'Begins without a name. What is ordered is kept when you sign in under one.',
  tags,
  responses: {
    201: json(SignedIn, 'You are signed in.'),
    ...refusals(...OPEN, 'unauthorized', 'forbidden'),
  },
})

export const signUp = createRoute({
  method: 'post',
  path: '/auth/sign-up',
  operationId: 'signUp',
  summary: 'Asks for an account; the address is confirmed by a mail.',
  tags,
  request: {
    body: jsonBody(
      z
        .strictObject({ name: z.string().min(1).max(120), email: Email, password: Password })
        .meta({ id: 'SignUp' }),
    ),
  },
  responses: { 202: Accepted, ...refusals(...OPEN) },
})

export const signIn = createRoute({
  method: 'post',
  path: '/auth/sign-in',
  operationId: 'signIn',
  summary:
    'Signs in by address and password. Borne by an anonymous token, its readings come along.',
  tags,
  request: {
    body: jsonBody(
      z.strictObject({ email: Email, password: z.string().max(128) }).meta({ id: 'SignIn' }),
    ),
  },
  responses: {
    200: json(SignedIn, 'You are signed in.'),
    ...refusals(...OPEN, 'unauthorized', 'forbidden'),
  },
})

export const signInBy = createRoute({
  method: 'post',
  path: '/auth/sign-in/{provider}',
  operationId: 'signInBy',
  summary: 'Signs in by Google or Apple: with an ID token at once, without one over their page.',
  tags,
  request: {
    params: z.object({ provider: z.enum(['google', 'apple']) }),
    body: jsonBody(
      z
        .strictObject({
          idToken: z.string().max(8000).optional(),
          nonce: z.string().max(200).optional(),
          callbackUrl: z.string().max(2000).optional().meta({
            description: 'Where their page leads back to; of an origin that settings name.',
          }),
        })
        .meta({ id: 'SignInBy' }),
    ),
  },
  responses: {
    200: json(
      z.object({
        token: z.string().nullable(),
        account: AccountResponse.nullable(),
        url: z.string().nullable().meta({ description: 'The page to go on at.' }),
      }),
      'You are signed in, or told where to go.',
    ),
    ...refusals(...OPEN, 'unauthorized', 'forbidden', 'not-found'),
  },
})

/** Where an app is led back to when it signed in over a page, and what its code is opened by. */
export const AppReturn = z.object({
  returnTo: z.string().max(2000).meta({
    description: 'An address of the app’s, as the setting `auth.apps` names it.',
    example: 'com.example.readings://signed-in',
  }),
  codeChallenge: z
    .string()
    .regex(/^[\w-]{43}$/, 'is no SHA-256 in base64url')
    .meta({
      description: 'The SHA-256 of the verifier, in base64url (RFC 7636, S256).',
      example: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    }),
})
export type AppReturn = z.infer<typeof AppReturn>

export const beginSignInBy = createRoute({
  method: 'get',
  path: '/auth/sign-in/{provider}',
  operationId: 'beginSignInBy',
  summary: 'Where an app opens a browser to sign in over the page of Google or Apple.',
  tags,
  request: { params: z.object({ provider: z.enum(['google', 'apple']) }), query: AppReturn },
  responses: {
    302: { description: 'Go on at their page. In the end the app is led back to, with a `code`.' },
    ...refusals(...OURS, 'invalid-input', 'unauthorized', 'forbidden', 'not-found'),
  },
})

export const openSession = createRoute({
  method: 'post',
  path: '/auth/session',
  operationId: 'openSession',
  summary:
    'Signs in by the code an app was led back with. Borne by an anonymous token, its readings come along.',
  tags,
  request: {
    body: jsonBody(
      z
        .strictObject({
          code: z.string().max(100).meta({ example: 'cod_0123456789abcdefghjk' }),
          codeVerifier: z
            .string()
            .regex(/^[\w.~-]{43,128}$/, 'is not 43 to 128 of the letters of RFC 7636')
            .meta({ example: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' }),
        })
        .meta({ id: 'OpenSession' }),
    ),
  },
  responses: {
    200: json(SignedIn, 'You are signed in.'),
    ...refusals(...OPEN, 'unauthorized', 'forbidden'),
  },
})

const Callback = z.object({
  code: z.string().optional(),
  state: z.string().optional(),
  error: z.string().optional(),
  user: z.string().optional().meta({ description: 'What Apple tells once: a name, as JSON.' }),
})
const Back = {
  302: { description: 'Signed in, or why not: back to where it began.' },
  ...refusals(...OPEN, 'not-found', 'unauthorized', 'forbidden'),
}
const callback = z.object({ provider: z.enum(['google', 'apple']) })

export const finishSignInBy = createRoute({
  method: 'get',
  path: '/auth/callback/{provider}',
  operationId: 'finishSignInBy',
  summary: 'Where Google leads back to.',
  tags,
  request: { params: callback, query: Callback },
  responses: Back,
})

export const finishSignInByForm = createRoute({
  method: 'post',
  path: '/auth/callback/{provider}',
  operationId: 'finishSignInByForm',
  summary: 'Where Apple leads back to, with a form.',
  tags,
  request: {
    params: callback,
    body: {
      required: true,
      content: { 'application/x-www-form-urlencoded': { schema: Callback } },
    },
  },
  responses: Back,
})

export const confirmEmail = createRoute({
  method: 'get',
  path: '/auth/verify-email',
  operationId: 'confirmEmail',
  summary: 'Confirms an address by the token of its mail.',
  tags,
  request: { query: z.object({ token: z.string().max(4000) }) },
  responses: {
    200: { description: 'It is confirmed.', content: { 'text/plain': { schema: z.string() } } },
    ...refusals(...OURS, 'invalid-input', 'unauthorized', 'forbidden'),
  },
})

export const mailConfirmation = createRoute({
  method: 'post',
  path: '/auth/confirmation-mail',
  operationId: 'mailConfirmation',
  summary: 'Sends the mail again that confirms an address.',
  tags,
  request: { body: jsonBody(z.strictObject({ email: Email }).meta({ id: 'MailConfirmation' })) },
  responses: { 202: Accepted, ...refusals(...OPEN) },
})

export const mailReset = createRoute({
  method: 'post',
  path: '/auth/reset-mail',
  operationId: 'mailReset',
  summary: 'Sends a code that sets a new password.',
  tags,
  request: { body: jsonBody(z.strictObject({ email: Email }).meta({ id: 'MailReset' })) },
  responses: { 202: Accepted, ...refusals(...OPEN) },
})

export const resetPassword = createRoute({
  method: 'post',
  path: '/auth/reset',
  operationId: 'resetPassword',
  summary: 'Sets a new password by the code of a mail. Every session ends.',
  tags,
  request: {
    body: jsonBody(
      z.strictObject({ code: z.string().max(200), password: Password }).meta({ id: 'Reset' }),
    ),
  },
  responses: {
    204: { description: 'It is set.' },
    ...refusals(...OPEN, 'unauthorized', 'forbidden'),
  },
})

export const askPasskey = createRoute({
  method: 'get',
  path: '/auth/passkey',
  operationId: 'askPasskey',
  summary: 'Tells what a passkey is asked, as WebAuthn has it; its cookie goes with the answer.',
  tags,
  responses: {
    200: json(z.looseObject({ challenge: z.string() }), 'What `navigator.credentials` takes.'),
    ...refusals(...OURS, 'invalid-input', 'unauthorized', 'forbidden'),
  },
})

export const signInByPasskey = createRoute({
  method: 'post',
  path: '/auth/passkey',
  operationId: 'signInByPasskey',
  summary: 'Signs in by what a passkey answered.',
  tags,
  request: {
    body: jsonBody(
      z
        .strictObject({ response: z.looseObject({ id: z.string() }) })
        .meta({ id: 'SignInByPasskey' }),
    ),
  },
  responses: {
    200: json(SignedIn, 'You are signed in.'),
    ...refusals(...OPEN, 'unauthorized', 'forbidden'),
  },
})

export const getJwks = createRoute({
  method: 'get',
  path: '/auth/jwks',
  operationId: 'getJwks',
  summary: 'Tells the public keys that our JWTs are signed with (RFC 7517).',
  tags,
  responses: {
    200: json(z.object({ keys: z.array(z.looseObject({ kid: z.string() })) }), 'The keys.'),
    ...refusals(...OURS, 'invalid-input', 'unauthorized', 'forbidden'),
  },
})
