/** A bench prints its report and returns the exit code: 0 when the promise it measures is kept. */
export type Bench = () => Promise<number>

/** `npm run bench -- <name>`: each measures one part of the product against a peer or a limit. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  api: async () => (await import('./api.ts')).benchApi,
  batch: async () => (await import('./batch.ts')).benchBatch,
  charts: async () => (await import('./charts.ts')).benchCharts,
  couple: async () => (await import('./couple.ts')).benchCouple,
  facts: async () => (await import('./facts.ts')).benchFacts,
  fleet: async () => (await import('./fleet.ts')).benchFleet,
  jobs: async () => (await import('./jobs.ts')).benchJobs,
  pdf: async () => (await import('./pdf.ts')).benchPdf,
  places: async () => (await import('./places.ts')).benchPlaces,
  search: async () => (await import('./search.ts')).benchSearch,
  speech: async () => (await import('./speech.ts')).benchSpeech,
}

const [name = ''] = process.argv.slice(2)
const load = BENCHES[name]
if (load === undefined) {
  console.error(`npm run bench -- <${Object.keys(BENCHES).join('|')}>`)
  process.exitCode = 2
} else {
  const bench = await load()
  process.exitCode = await bench()
}
