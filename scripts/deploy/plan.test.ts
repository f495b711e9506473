import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENTS, inEnvironment } from './environments.ts'
import { wantedOf, type Wanted } from './wanted.ts'
import { plan, undoing, WORKERS, type AtHand, type Found, type Step } from './plan.ts'
import { CONFIG_FILES, readConfig } from './wrangler-config.ts'

const raw = {
  orchestrator: readConfig(CONFIG_FILES.orchestrator),
  api: readConfig(CONFIG_FILES.api),
}

function wantedIn(environment: (typeof ENVIRONMENTS)[number]): Wanted {
  const configs = {
    orchestrator: inEnvironment(raw.orchestrator, environment),
    api: inEnvironment(raw.api, environment),
  }
  return wantedOf(configs, environment)
}

const wanted = wantedIn('staging')
const MIGRATIONS = ['0000_a.sql', '0001_b.sql', '0002_c.sql']
const EMPTY: Found = {
  database: null,
  hasBucket: false,
  queues: [],
  workers: { orchestrator: null, api: null },
}
const secrets = [...new Set(WORKERS.flatMap((worker) => wanted.secrets[worker]))]
const atHand: AtHand = {
  digests: { orchestrator: 'one', api: 'two' },
  migrations: MIGRATIONS,
  secrets,
  renewed: [],
}

/** What an account holds after a step. */
function after(found: Found, step: Step): Found {
  const database = found.database ?? { id: 'an id', migrations: [], hasPlaces: false }
  switch (step.type) {
    case 'create-database':
      return { ...found, database }
    case 'create-bucket':
      return { ...found, hasBucket: true }
    case 'create-queue':
      return { ...found, queues: [...found.queues, step.name] }
    case 'migrate':
      return { ...found, database: { ...database, migrations: MIGRATIONS } }
    case 'import-places':
      return { ...found, database: { ...database, hasPlaces: true } }
    case 'deploy': {
      const there = found.workers[step.worker]?.secrets ?? []
      const worker = {
        name: step.name,
        version: 'v',
        previous: null,
        tag: atHand.digests[step.worker],
        secrets: [...there, ...step.secrets],
        triggers: wanted.triggers[step.worker],
      }
      return { ...found, workers: { ...found.workers, [step.worker]: worker } }
    }
  }
}

function stepsOf(found: Found, hand = atHand): readonly Step[] {
  const made = plan(wanted, found, hand)
  if (made.kind !== 'steps') throw new Error(made.kind)
  return made.steps
}

const anyFound: fc.Arbitrary<Found> = fc
  .shuffledSubarray([...stepsOf(EMPTY)])
  .map((steps) => steps.reduce(after, EMPTY))

describe('a plan', () => {
  it('leaves nothing to do, wherever the deploy before it broke off', () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const done = stepsOf(found).reduce(after, found)
        expect(stepsOf(done)).toEqual([])
      }),
    )
  })

  it('deploys again what was left without its address, its queues or its minute', () => {
    const done = stepsOf(EMPTY).reduce(after, EMPTY)
    expect(wanted.triggers.api).toContain('workers.dev')
    expect(wanted.triggers.orchestrator).toContain('queue billion-staging-texts')
    for (const name of WORKERS)
      for (const lost of wanted.triggers[name]) {
        const worker = done.workers[name]!
        const triggers = worker.triggers.filter((one) => one !== lost)
        const found = { ...done, workers: { ...done.workers, [name]: { ...worker, triggers } } }
        expect(stepsOf(found)).toMatchObject([{ type: 'deploy', worker: name, secrets: [] }])
      }
  })

  it('creates before it migrates, migrates before it deploys, and deploys the API last', () => {
    const order = ['create', 'migrate', 'import', 'deploy'] as const
    fc.assert(
      fc.property(anyFound, (found) => {
        const steps = stepsOf(found)
        const places = steps.map(({ type }) => order.findIndex((start) => type.startsWith(start)))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        const deployed = steps.flatMap((step) => (step.type === 'deploy' ? [step.worker] : []))
        expect(deployed).toEqual(WORKERS.filter((worker) => deployed.includes(worker)))
      }),
    )
  })

  it('applies what is missing of the migrations, in their order', () => {
    const database = { id: 'an id', migrations: ['0000_a.sql'], hasPlaces: true }
    const migrate = stepsOf({ ...EMPTY, database }).find(({ type }) => type === 'migrate')
    expect(migrate).toMatchObject({ migrations: ['0001_b.sql', '0002_c.sql'] })
  })

  it('refuses to put older code over tables it does not know', () => {
    const database = { id: 'an id', migrations: [...MIGRATIONS, '0003_d.sql'], hasPlaces: true }
    expect(plan(wanted, { ...EMPTY, database }, atHand)).toEqual({
      kind: 'too-old',
      migrations: ['0003_d.sql'],
    })
  })

  it('names every secret that is neither there nor given, once', () => {
    const given = { ...atHand, secrets: ['AUTH_SECRET'] }
    expect(plan(wanted, EMPTY, given)).toMatchObject({
      kind: 'secrets-missing',
      names: ['SETTINGS_KEY', 'OPERATOR_TOKEN'],
    })
    const done = stepsOf(EMPTY).reduce(after, EMPTY)
    expect(plan(wanted, done, { ...atHand, secrets: [] })).toEqual({ kind: 'steps', steps: [] })
  })

  it('sets a secret anew where it is asked to, and nothing else', () => {
    const done = stepsOf(EMPTY).reduce(after, EMPTY)
    const renewed = { ...atHand, renewed: ['OPERATOR_TOKEN'] }
    expect(stepsOf(done, renewed)).toEqual([
      {
        type: 'deploy',
        worker: 'api',
        name: 'billion-staging-api',
        secrets: ['OPERATOR_TOKEN'],
      },
    ])
    const keys = { ...atHand, renewed: ['SETTINGS_KEY', 'SETTINGS_KEY_PREVIOUS'] }
    const both = { ...keys, secrets: [...secrets, 'SETTINGS_KEY_PREVIOUS'] }
    expect(stepsOf(done, both)).toMatchObject(WORKERS.map(() => ({ secrets: keys.renewed })))
    expect(plan(wanted, done, keys).kind).toBe('secrets-missing')
    const forgotten = { ...renewed, secrets: [] }
    expect(plan(wanted, done, forgotten).kind).toBe('secrets-missing')
  })
})

function namesOf({ database, bucket, queues, workers }: Wanted): string[] {
  return [`d1 ${database}`, `r2 ${bucket}`, ...queues, ...Object.values(workers)]
}

describe('an environment', () => {
  it('shares no name with the other', () => {
    const [staging, production] = ENVIRONMENTS.map((one) => namesOf(wantedIn(one)))
    expect(staging!.filter((name) => production!.includes(name))).toEqual([])
    expect(new Set(staging).size).toBe(production!.length)
  })

  it('has a dead letters’ queue for each queue, and says its names alone', () => {
    expect(wanted.queues.filter((name) => name.endsWith('-dead'))).toHaveLength(
      wanted.queues.length / 2,
    )
    const made = JSON.stringify([
      inEnvironment(raw.orchestrator, 'staging'),
      inEnvironment(raw.api, 'staging'),
    ])
    expect(made.match(/"billion(?!-staging)[^"]*"/g)).toEqual(null)
  })

  it('has no id in it, and the bindings there are here', () => {
    for (const environment of ENVIRONMENTS) {
      const made = inEnvironment(raw.api, environment)
      expect(made.d1_databases[0]!.database_id).toBeUndefined()
      expect(made.durable_objects.bindings.map(({ name }) => name)).toEqual(
        raw.api.durable_objects.bindings.map(({ name }) => name),
      )
    }
  })
})

describe('undoing', () => {
  it('sets back the last deployed first, and leaves first deploys', () => {
    const replaced = [
      { name: 'orchestrator', worker: 'orchestrator', before: 'v1' },
      { name: 'api', worker: 'api', before: 'v2' },
      { name: 'new', worker: 'api', before: null },
    ] as const
    expect(undoing(replaced)).toEqual({
      back: [
        { name: 'api', worker: 'api', version: 'v2' },
        { name: 'orchestrator', worker: 'orchestrator', version: 'v1' },
      ],
      stay: ['new'],
    })
  })
})
