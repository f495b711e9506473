import { bridgeClient } from '#gpu-bridge/pod/bridge-client.ts'
import { runLane } from '#gpu-bridge/pod/lane.ts'
import { untilItWorks } from '#gpu-bridge/pod/retry.ts'
import type { Speaker } from '#gpu-bridge/pod/speaker.ts'
import { noiseFor } from '../../prove/fleet/noise-chapter.ts'

/** A pod of many lanes that speaks a second of noise without taking any time. */
const { BRIDGE_URL = '', BRIDGE_TOKEN = '', POD_LANES = '1' } = process.env
// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit(0))

const speaker: Speaker = {
  engine: 'flite',
  close: async () => {},
  speak: async (script) => noiseFor(script, 1),
}
const bridge = bridgeClient({
  bridge: `${BRIDGE_URL}/bridge/v1`,
  token: BRIDGE_TOKEN,
  podName: 'instant',
  engine: 'flite',
})
const forever = { signal: new AbortController().signal, forSeconds: Infinity }
await untilItWorks('enrol', () => bridge.enrol(), forever)
await Promise.all(
  Array.from({ length: Number(POD_LANES) }, () =>
    runLane({ bridge, speaker, stopping: forever.signal }),
  ),
)
