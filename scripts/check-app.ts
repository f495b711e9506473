import { setPriority } from 'node:os'
import { buildApp, installPackages } from './app/build-app.ts'
import { checkTypes, testBesideApp, testInApp } from './app/run-in-app.ts'

/** Installs the app's packages, checks its types, tests what is pure in it, builds it,
 * and looks at it in a browser. Says how long each took. */
setPriority(5)
await timed('packages', installPackages)
await timed('types', checkTypes)
await timed('tests', testInApp)
await timed('build', buildApp)
await timed('pages', async () => await testBesideApp('app'))

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now()
  await work()
  console.log(`The app’s ${what}: ${((performance.now() - begun) / 1000).toFixed(0)} s`)
}
