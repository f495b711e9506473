import type { Bench } from './figures.ts'

interface Suite {
  readonly about: string
  /** Whom it is held against in the same run, or why nobody. */
  readonly peer: string
  readonly load: () => Promise<Bench>
}

/** `npm run bench -- NAME`: each measures one part of the product against a peer or a promise. */
export const SUITES: Readonly<Record<string, Suite>> = {
  charts: {
    about: 'casting charts in workerd, from Swiss Ephemeris as WASM',
    peer: 'the same C code bound natively to Node (sweph 2.10.3)',
    load: async () => (await import('./charts.ts')).benchCharts,
  },
  batch: {
    about: '`billion cast --batch` on every core',
    peer: 'a script on natively bound sweph 2.10.3 that writes the same bodies and cusps',
    load: async () => (await import('./batch.ts')).benchBatch,
  },
  facts: {
    about: 'every fact of a package, by how well the births are known',
    peer: 'our own code before charts were cast once (commit 8d256a5)',
    load: async () => (await import('./facts.ts')).benchFacts,
  },
  couple: {
    about: 'what lies between two people, and their scores, in workerd',
    peer: 'none does the same; held against a promise',
    load: async () => (await import('./couple.ts')).benchCouple,
  },
  texts: {
    about: 'a package written by the almanac and checked',
    peer: 'none writes the same; it is here for what it costs',
    load: async () => (await import('./texts.ts')).benchTexts,
  },
  search: {
    about: 'a year searched for the moments at which three conditions hold',
    peer: 'looking at every minute, with the same engine',
    load: async () => (await import('./search.ts')).benchSearch,
  },
  places: {
    about: 'birthplaces by the beginning of a name, in the whole gazetteer in D1',
    peer: 'the same HTTP call that asks no database',
    load: async () => (await import('./places.ts')).benchPlaces,
  },
  pdf: {
    about: 'setting a document and a book of sixteen',
    peer: 'pdfmake 0.3.11, the same text without charts',
    load: async () => (await import('./pdf.ts')).benchPdf,
  },
  speech: {
    about: 'a chapter spoken, mastered and encoded',
    peer: 'Debian’s lame, for the encoder',
    load: async () => (await import('./speech.ts')).benchSpeech,
  },
  api: {
    about: 'the API on a local workerd: health, an authenticated read, an order',
    peer: 'a bare Hono application that looks at a token and asks D1 the same',
    load: async () => (await import('./api.ts')).benchApi,
  },
  fleet: {
    about: 'leases of chapters by the fleet’s object, and pods in a crowd',
    peer: 'graphile-worker 0.18 on a local PostgreSQL',
    load: async () => (await import('./fleet.ts')).benchFleet,
  },
  jobs: {
    about: 'packages whose work takes no time: the machinery alone',
    peer: 'graphile-worker 0.18 on a local PostgreSQL, doing the same graph of tasks: rows, where ours are called, stored, told to D1, kept in R2 and watched',
    load: async () => (await import('./jobs.ts')).benchJobs,
  },
}
