import { parentPort } from 'node:worker_threads'
import { replaceModules } from './replaced.ts'
import type { Script } from './run-world.ts'

replaceModules()
const { playWorld } = await import('./run-world.ts')

/** Plays the worlds it is handed, one after the other. */
parentPort!.on('message', (script: Script) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void playWorld(script).then((played) => parentPort!.postMessage(played))
})
