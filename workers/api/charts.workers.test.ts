import { newPersonId } from '#core/ids.ts'
import { PersonSnapshot } from '#core/person.ts'
import { VOICES } from '#core/voices.ts'
import { bringAllToRest } from '#durable-objects/job/job.fixture.ts'
import { SETTINGS } from '#settings/registry.ts'
import { personFolder } from '#r2/artifacts.ts'
import type { ChartAsked } from '#workers/orchestrator/draw-chart.ts'
import { env, exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { keepPerson, startAnonymously } from './accounts.fixture.ts'
import { asNobody, asOwner, call, OWNER } from './api.fixture.ts'

const BIRTH = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }
const OTHER = { date: '1983-11-23', time: '06:25', latitude: 22.3193, longitude: 114.1694 }

async function person(name: string, birth: object): Promise<string> {
  return (await asOwner('POST /v1/people', { name, birth })).json['id'] as string
}

describe('charts of people', async () => {
  const [one, two] = [await person('Ada', BIRTH), await person('Ben', OTHER)]
  const untimed = await person('Cleo', { ...OTHER, time: null })

  it.each(['western', 'vedic', 'humanDesign', 'geneKeys', 'kabbalah', 'dashas', 'aspect-grid'])(
    'draws %s of one, with words for who cannot see it',
    async (chart) => {
      const { answer } = await asOwner(`GET /v1/people/${one}/charts/${chart}.svg?theme=dark`)
      expect(answer.headers.get('content-type')).toBe('image/svg+xml')
      expect(await answer.text()).toMatch(/^<svg .*<title[^>]*>[^<]*Ada/s)
    },
  )

  it.each(['western', 'humanDesign', 'geneKeys', 'kabbalah', 'score-radar', 'months'])(
    'draws %s of two',
    async (chart) => {
      const path = `/v1/people/${one}/with/${two}/charts/${chart}.svg?relation=friends`
      const { answer } = await asOwner(`GET ${path}`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toMatch(/<title[^>]*>[^<]*Ben/)
    },
  )

  it.each(['is kept', 'was erased while it was drawn'] as const)(
    'leaves a cast of somebody who is kept alone: this one %s',
    async (what) => {
      const id = what === 'is kept' ? await person('Dora', BIRTH) : newPersonId()
      const unsaid = { hebrewName: null, pronouns: null, spokenAs: null }
      const people = [PersonSnapshot.parse({ id, name: 'Dora', birth: BIRTH, ...unsaid })]
      const look = { kind: 'western-wheel', relation: 'partners', theme: 'light', square: 'south' }
      const asked = { ...look, people, asOf: '2026-11-27' } as ChartAsked
      expect(await exports.Operations.drawChart(asked)).toMatch(/^<svg /)
      const { objects } = await env.ARTIFACTS.list({ prefix: personFolder(people[0]!.id) })
      expect(objects).toHaveLength(what === 'is kept' ? 1 : 0)
    },
  )

  it('are drawn and told so many times in ten seconds, one and two alike', async () => {
    const variables = { [SETTINGS['api.drawings'].variable]: '3' }
    const ada = await startAnonymously()
    const [{ id: own }, { id: other }] = [await keepPerson(ada), await keepPerson(ada)]
    const looks = [
      'charts/western.svg',
      `with/${other}`,
      'facts',
      'birth-minute?minutes=1',
    ] as const
    const statuses: number[] = []
    for (const look of [...looks, ...looks])
      statuses.push(
        (await call(`GET /v1/people/${own}/${look}`, { token: ada.token, variables })).status,
      )
    expect(statuses).toContain(429)
    // Should a window end meanwhile, there are two of them.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(6)
    expect((await call(`GET /v1/people/${own}`, { token: ada.token, variables })).status).toBe(200)
  })

  it('sends nothing to whoever has it, and another square under another tag', async () => {
    const path = `/v1/people/${one}/charts/vedic.svg`
    const { answer } = await asOwner(`GET ${path}`)
    const etag = answer.headers.get('etag')!
    const again = await asOwner(`GET ${path}`, undefined, { 'if-none-match': etag })
    expect([again.status, await again.answer.text()]).toEqual([304, ''])
    const navamsha = await asOwner(`GET ${path}?square=D9`, undefined, { 'if-none-match': etag })
    expect(navamsha.status).toBe(200)
  })

  it('says what is not there, and what cannot be asked', async () => {
    const strange = 'per_00000000000000000001'
    const statuses = await Promise.all(
      [
        asNobody(`GET /v1/people/${one}/charts/western.svg`),
        asOwner(`GET /v1/people/${strange}/charts/western.svg`),
        asOwner(`GET /v1/people/${one}/with/${strange}/charts/western.svg`),
        asOwner(`GET /v1/people/${untimed}/charts/shadbala.svg`),
        asOwner(`GET /v1/people/${one}/charts/astral.svg`),
        asOwner(`GET /v1/people/${one}/charts/vedic.svg?square=D5`),
      ].map(async (answer) => (await answer).status),
    )
    expect(statuses).toEqual([401, 404, 404, 404, 422, 422])
  })

  it('says in a chart what each piece shows, by the names its facts have', async () => {
    const { answer } = await asOwner(`GET /v1/people/${one}/charts/western.svg`)
    const pieces = [...(await answer.text()).matchAll(/data-about="(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(pieces).toContain('sun')
    const { json } = await asOwner(`GET /v1/people/${one}/facts?system=western&about=sun`)
    const facts = json['facts'] as Told[]
    expect(facts.find(({ id }) => id === 'p1.western.sun.sign')).toMatchObject({
      words: 'Ada\u0027s Sun stands in Virgo.',
      rarity: { of: 'people', isBound: false },
    })
    expect(facts.every(({ about }) => about.includes('sun'))).toBe(true)
  })

  it('tells facts in pages, each once and none left out', async () => {
    const pages: string[][] = []
    for (let after: unknown = 0; after !== null;) {
      const { json } = await asOwner(`GET /v1/people/${one}/facts?limit=300&after=${String(after)}`)
      pages.push((json['facts'] as Told[]).map(({ id }) => id))
      after = json['next']
    }
    const all = pages.flat()
    expect(pages.length).toBeGreaterThan(2)
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((id) => id.startsWith('p1.kabbalah.')).length).toBeGreaterThan(50)
  })

  it('tells what lies between two, with a reason for every score', async () => {
    const { json } = await asOwner(`GET /v1/people/${one}/with/${two}?relation=partners`)
    const facts = new Map((json['facts'] as Told[]).map((fact) => [fact.id, fact]))
    const scores = json['scores'] as { id: string; value: number; up: string[]; down: string[] }[]
    expect(scores.map(({ id }) => id)).toContain('attraction')
    const reasons = scores.flatMap(({ up, down }) => [...up, ...down])
    const windows = json['windows'] as { start: string; end: string; facts: string[] }[]
    expect(reasons.length).toBeGreaterThan(10)
    const named = [
      ...reasons,
      ...(json['coincidences'] as string[]),
      ...windows.flatMap((each) => each.facts),
    ]
    expect(named.filter((id) => !facts.has(id))).toEqual([])
    expect(windows.every(({ start, end }) => start <= end)).toBe(true)
    expect(json['rarity']).toMatchObject({ lines: [{ kind: 'billion' }, {}, {}] })
    const young = await person('Dot', { ...BIRTH, date: '2020-01-01' })
    const between = await asOwner(`GET /v1/people/${one}/with/${young}`)
    expect([between.status, between.json['scores']]).toEqual([200, null])
  })

  it.each(['partners', 'friends', 'family', 'colleagues'] as const)(
    'scores %s by what is asked of them, and nobody under 18',
    async (relation) => {
      const { json } = await asOwner(`GET /v1/people/${one}/with/${two}?relation=${relation}`)
      const ids = (json['scores'] as { id: string }[]).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(['overall', 'talk', 'warmth']))
      expect(ids.includes('attraction')).toBe(relation === 'partners')
      const young = await person('Eve', { ...OTHER, date: '2015-03-04' })
      const between = await asOwner(`GET /v1/people/${young}/with/${one}?relation=${relation}`)
      expect([between.status, between.json['scores']]).toEqual([200, null])
    },
  )

  it('tells what changes with the minute, and looks no oftener than it may', async () => {
    const path = `/v1/people/${one}/birth-minute`
    const { json } = await asOwner(`GET ${path}?minutes=60&step=30`)
    expect(json).toMatchObject({ minutes: 60, step: 30, known: 'exact' })
    const statements = json['statements'] as { id: string; isChanging: boolean; runs: object[] }[]
    const rising = statements.find(({ id }) => id === 'western.ascendant.sign')
    expect(rising?.runs[0]).toMatchObject({
      from: -60,
      words: expect.stringContaining('Ada') as string,
    })
    expect(statements.some(({ isChanging }) => isChanging)).toBe(true)
    const { json: unknown } = await asOwner(
      `GET /v1/people/${untimed}/birth-minute?minutes=720&step=60`,
    )
    expect(unknown['known']).toBe('unknown')
    const tooMany = await asOwner(`GET ${path}?minutes=720&step=1`)
    expect([tooMany.status, tooMany.json['field']]).toEqual([422, 'step'])
  })
})

interface Told {
  readonly id: string
  readonly words: string
  readonly about: readonly string[]
}

const kept = async () => (await env.ARTIFACTS.list()).objects.map(({ key }) => key)

describe('the first minute', () => {
  const ada = { name: 'Ada', birth: BIRTH }

  it('draws a birth that is being typed, and keeps nothing of it', async () => {
    const before = await kept()
    const { json } = await asOwner('POST /v1/sketch', { birth: BIRTH, theme: 'dark' })
    expect(json).toMatchObject({
      sun: { sign: 'Virgo', words: expect.stringMatching(/^0°\d\d′ Virgo$/) as string },
      rising: { sign: 'Sagittarius' },
      zone: 'Europe/Vienna',
      offsetSeconds: 3600,
    })
    expect(json['wheel']).toMatch(/^<svg .*data-about="sun"/s)
    const untimed = await asOwner('POST /v1/sketch', { birth: { ...BIRTH, time: null } })
    expect(untimed.json).toMatchObject({ rising: null, sun: null })
    await asOwner('POST /v1/first-words', { people: [ada] })
    expect(await kept()).toEqual(before)
  })

  it('tells the rarest thing of one and of two, with every fact that it names', async () => {
    const people = [ada, { name: 'Ben', birth: OTHER, pronouns: 'he' }]
    const { status, json } = await asOwner('POST /v1/first-words', { people })
    expect(status).toBe(200)
    const known = new Set((json['facts'] as Told[]).map(({ id }) => id))
    const { first, both, hooks } = json as {
      first: Sentence
      both: Sentence
      hooks: Record<string, { sentences: Sentence[] }>
    }
    const said = [first, both, ...Object.values(hooks).flatMap(({ sentences }) => sentences)]
    expect(said.flatMap(({ facts }) => facts).filter((id) => !known.has(id))).toEqual([])
    expect(first.rarity?.oneIn).toBeGreaterThan(1)
    expect(json).toMatchObject({ cost: { credits: null } })
    expect(json['headings']).toHaveLength(16)
    const alone = await asOwner('POST /v1/first-words', { people: [ada] })
    expect(alone.json).toMatchObject({ first: json['first'], both: null })
  })

  it('asks which of two moments is meant, by whose birth it is', async () => {
    const twice = { date: '1985-09-29', time: '02:30', latitude: 48.2, longitude: 16.37 }
    const { status, json } = await asOwner('POST /v1/first-words', {
      people: [ada, { name: 'Ben', birth: twice }],
    })
    expect([status, json['field']]).toEqual([422, 'people.1.birth.time'])
    expect(json['choices']).toHaveLength(2)
    expect((await asOwner('POST /v1/sketch', { birth: twice })).json['field']).toBe('birth.time')
  })

  it('has an allowance of its own', async () => {
    const variables = { [SETTINGS['api.sketches'].variable]: '3' }
    const body = { birth: BIRTH }
    const statuses: number[] = []
    for (let sent = 0; sent < 8; sent += 1)
      statuses.push((await call('POST /v1/sketch', { body, token: OWNER, variables })).status)
    expect(statuses).toContain(429)
    // Should a window end meanwhile, there are two of them.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(6)
    expect((await call('GET /v1/people', { token: OWNER, variables })).status).toBe(200)
  })
})

interface Sentence {
  readonly facts: string[]
  readonly rarity?: { readonly oneIn: number } | null
}

describe('the voices', () => {
  it('are what an order may name, the usual one first, each with something to hear', async () => {
    const { json } = await asOwner('GET /v1/voices')
    const voices = json['voices'] as { id: string; isUsual: boolean; sample: string }[]
    expect(voices.map(({ id, isUsual }) => [id, isUsual])).toEqual(
      VOICES.map((id) => [id, id === 'rms']),
    )
    const { answer } = await asOwner(`GET ${voices[1]!.sample}`, undefined, { range: 'bytes=0-1' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([206, 'audio/mpeg'])
    expect(new Uint8Array(await answer.arrayBuffer())[0]).toBe(0xff)
    expect((await asOwner('GET /v1/voices/nobody/sample.mp3')).status).toBe(404)
  })

  it('are those of an offered pool too, to whoever pays, and no other is taken', async () => {
    const main = { engine: 'flite', voices: ['rms'], leaseSeconds: 45 }
    const rented = { engine: 'chatterbox-devnen', voices: ['Emily.wav'], offered: true }
    const cloned = { engine: 'chatterbox-devnen', voices: ['a-customer.wav'] }
    const variables = { AUDIO_POOLS: JSON.stringify({ main, rented, cloned }) }
    const listed = await call('GET /v1/voices', { token: OWNER, variables })
    expect(await listed.json()).toMatchObject({
      voices: [{ id: 'rms' }, { id: 'Emily.wav', engine: 'chatterbox-devnen', sample: null }],
    })
    const people = [await person('Eve', BIRTH)]
    const order = async (voice: string, type = 'complete_reading') => {
      const headers = { 'idempotency-key': `${type} in the voice ${voice}` }
      const body = { type, people, voice }
      const answer = await call('POST /v1/jobs', { token: OWNER, variables, headers, body })
      return { status: answer.status, json: await answer.json<Record<string, unknown>>() }
    }
    const { status, json } = await order('Emily.wav')
    expect([status, json['voice']]).toEqual([202, 'Emily.wav'])
    expect((await asOwner(`POST /v1/jobs/${String(json['id'])}/cancel`)).status).toBe(202)
    const refused = [
      [await order('morgan'), 'rms, Emily.wav'],
      [await order('slt'), 'rms, Emily.wav'],
      [await order('a-customer.wav'), 'rms, Emily.wav'],
      [await order('Emily.wav', 'hook'), 'rms'],
    ] as const
    for (const [{ status: answered, json: problem }, voices] of refused) {
      const errors = [{ field: 'voice', problem: `is none of ${voices}` }]
      expect([answered, problem['errors']]).toMatchObject([422, errors])
    }
    await bringAllToRest()
  })
})
