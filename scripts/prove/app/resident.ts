import { until } from '../local/running-system.ts'

/** Somebody who has been here: people, a reading that is finished and one that is being made. */
export interface Resident {
  readonly token: string
  /** Two people, by id. */
  readonly people: readonly [string, string]
  /** A finished reading, and a document of it. */
  readonly done: { readonly job: string; readonly document: string }
  readonly webhook: string
  /** Asks the API as they would. */
  ask(method: string, path: string, body?: object): Promise<unknown>
}

/** Where links lead that people are sent. */
export interface Links {
  /** The finished reading, to whoever has the link. */
  readonly shared: string
  /** What its first document is called there. */
  readonly title: string
  /** What is kept of the second person, and theirs to read and to turn the key of. */
  readonly consent: string
}

/** Has a link made of each kind. */
export async function linksOf({ ask, people, done }: Resident): Promise<Links> {
  const made = async (path: string) =>
    new URL(((await ask('POST', path, {})) as { url: string }).url).pathname
  const { documents } = (await ask('GET', `/v1/jobs/${done.job}`)) as {
    documents: readonly { title: string }[]
  }
  return {
    shared: await made(`/v1/jobs/${done.job}/shares`),
    title: documents[0]!.title,
    consent: await made(`/v1/people/${people[1]}/consent/link`),
  }
}

const PEOPLE = [
  { name: 'Ada', pronouns: 'she', place: [51.5074, -0.1278], date: '1985-12-10', time: '13:45' },
  { name: 'Charles', pronouns: 'he', place: [48.8566, 2.3522], date: '1991-12-26', time: '04:20' },
] as const
/** A chapter is spoken on this machine, which does all else as well. */
const LONGEST_READING_MS = 600_000

/** Somebody who moved in before and left no more than their name tag. */
export function comeBack(url: string, { token, ...has }: Omit<Resident, 'ask'>): Resident {
  const ask: Ask = (method, path, body) => told(url, { method, path, token, ...(body && { body }) })
  return { token, ...has, ask }
}

/** Begins without a name, keeps two people and has a reading of one document made. */
export async function moveIn(url: string): Promise<Resident> {
  const { token } = await told<{ token: string }>(url, { method: 'POST', path: '/auth/anonymous' })
  const ask: Ask = (method, path, body) => told(url, { method, path, token, ...(body && { body }) })
  const people: string[] = []
  for (const { name, pronouns, place, date, time } of PEOPLE) {
    const [latitude, longitude] = place
    const birth = { date, time, latitude, longitude }
    const consent = people.length === 0 ? 'own' : 'declared'
    const kept = (await ask('POST', '/v1/people', { name, pronouns, birth, consent })) as Kept
    people.push(kept.id)
  }
  const job = await ordered(ask, {
    type: 'single_system',
    system: 'western',
    people: people.slice(0, 1),
  })
  const webhook = (await ask('POST', '/v1/webhooks', {
    url: 'https://hooks.example.com/readings',
    description: 'Our own calendar',
  })) as Kept
  return {
    token,
    people: [people[0]!, people[1]!],
    done: { job, document: await finished(ask, job) },
    webhook: webhook.id,
    ask,
  }
}

interface Kept {
  readonly id: string
}

type Ask = Resident['ask']

/** Orders a reading, and gives its id. */
export async function ordered(ask: Ask, order: object): Promise<string> {
  return ((await ask('POST', '/v1/jobs', order)) as Kept).id
}

/** Waits until every part of a reading is there, and gives its first document. */
async function finished(ask: Ask, job: string): Promise<string> {
  return await until(`${job} is complete`, LONGEST_READING_MS, async () => {
    const { status, documents } = (await ask('GET', `/v1/jobs/${job}`)) as {
      status: string
      documents: Kept[]
    }
    return status === 'complete' && documents[0]!.id
  })
}

interface Asking {
  readonly method: string
  readonly path: string
  readonly token?: string
  readonly body?: object
}

async function told<Answer = unknown>(
  url: string,
  { method, path, token, body }: Asking,
): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return (text === '' ? null : JSON.parse(text)) as Answer
}
