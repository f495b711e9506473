import { parentPort } from 'node:worker_threads'
import { replaceModules } from '../../simulate/jobs/replaced.ts'

// Before anything of ours is loaded: what only computes is stood in for, the machinery is what runs.
replaceModules()
const { countPackage } = await import('./count-package.ts')

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort!.postMessage(await countPackage())
