import type { JobId } from '#core/ids.ts'
import type { DocumentId } from '#core/job-types.ts'
import { PersonSnapshot } from '#core/person.ts'
import { publishJob } from '#d1/publish-job.ts'
import type { PartRow } from '#d1/schema.ts'
import { artifactKey, artifactOf, CONTENT_TYPES, putOnce } from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { finishText } from '#writing/finish-text.ts'
import { encodeText } from '#writing/stored-text.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { env } from 'cloudflare:workers'
import { expect, vi } from 'vitest'
import { asNobody, caller } from './api.fixture.ts'

const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
export const PASSWORD = 'correct horse battery'

/** What was printed as mails, instead of being sent. */
export function watchMails(): string[] {
  const mails: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => {
    if (String(line).startsWith('mail from')) mails.push(String(line))
  })
  return mails
}

export interface SignedIn {
  readonly as: ReturnType<typeof caller>
  readonly token: string
  readonly id: string
}

type Answer = { readonly token: string; readonly account: { readonly id: string } }

export async function startAnonymously(): Promise<SignedIn> {
  const { status, json } = await asNobody('POST /auth/anonymous')
  expect(status).toBe(201)
  const { token, account } = json as unknown as Answer
  return { as: caller(token), token, id: account.id }
}

/** An account whose address is confirmed, signed in; `from` is the token of an anonymous start. */
export async function signUp(
  email: string,
  from?: string,
): Promise<SignedIn & { readonly mails: string[] }> {
  const mails = watchMails()
  const ask = from === undefined ? asNobody : caller(from)
  const wish = { name: 'Ada', email, password: PASSWORD }
  expect((await ask('POST /auth/sign-up', wish)).status).toBe(202)
  const { pathname, search } = new URL(/http\S+/.exec(mails.at(-1) ?? '')![0])
  expect((await asNobody(`GET ${pathname}${search}`)).status).toBe(200)
  const { status, json } = await ask('POST /auth/sign-in', { email, password: PASSWORD })
  expect(status).toBe(200)
  const { token, account } = json as unknown as Answer
  return { as: caller(token), token, id: account.id, mails }
}

/** A person as an order names them, kept by whoever asks. */
export async function keepPerson(
  { as }: Pick<SignedIn, 'as'>,
  { name = 'Ada', consent = 'declared' }: { name?: string; consent?: 'own' | 'declared' } = {},
): Promise<PersonSnapshot> {
  const { status, json } = await as('POST /v1/people', { name, birth: BIRTH, consent })
  expect(status).toBe(201)
  return PersonSnapshot.parse(json)
}

export const SENTENCE = 'The Sun warms and lasts.'

interface Reading {
  readonly keys?: 'p1' | 'p2'
  /** Of a synastry; by default the first of whatever its people have. */
  readonly documents?: readonly DocumentId[]
}

/** A reading of an owner's with documents that can be read, without a job's object behind it. */
export async function storeReading(
  owner: string,
  people: readonly PersonSnapshot[],
  { keys, documents }: Reading = {},
): Promise<JobId> {
  const ofPeople = people.length === 2 ? 'nuclear_v2' : 'complete_reading'
  const type = documents === undefined ? ofPeople : 'synastry'
  const { id } = await storeJob(env.DB, type, { owner, people, ...(keys && { keys }) })
  const readable = (documents ?? ['p1.western']).map(async (documentId, index) => ({
    documentId,
    revision: 1,
    position: index + 1,
    state: 'readable' as const,
    outdated: false,
    text: part('done', [await storeText({ jobId: id, documentId, revision: 1 })]),
    pdf: part('waiting', []),
    audio: part('waiting', []),
  }))
  const told = { status: 'running', progress: 0.5, work: 1, fractions: {}, seq: 1 } as const
  await publishJob(env.DB, { id, ...told, documents: await Promise.all(readable), packages: [] })
  return id
}

async function storeText(place: Parameters<typeof artifactKey>[0]) {
  const text = finishText(`# A title\n\n## Sun\n\n${SENTENCE} [[p1.western.sun.sign]]`)
  const quality = { provider: 'almanac', model: 'almanac', words: 5, drafts: 1, findings: [] }
  const stored = await putOnce(env.ARTIFACTS, {
    key: artifactKey(place, 'text'),
    contentType: CONTENT_TYPES.text,
    body: encodeText({ ...text, quality: { ...quality, usage: NO_USAGE } as never }),
    measures: {},
  })
  return artifactOf(stored)
}

function part(status: PartRow['status'], artifacts: PartRow['artifacts']): PartRow {
  const fraction = status === 'done' ? 1 : 0
  return { status, revision: 1, fraction, reason: null, artifacts, measures: {}, flags: [] }
}
