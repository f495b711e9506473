import { VOICES } from '#core/voices.ts'
import * as z from 'zod'
import { baseUrl, name, pools } from '../value-types.ts'
import { setting } from './setting.ts'

/** Who speaks, with which voices. */
export const AUDIO = {
  'audio.voice': setting({
    type: name,
    default: 'rms',
    purpose: 'The voice of new jobs, by its name in the pod’s engine.',
    variable: 'AUDIO_VOICE',
    onUnreadable: 'refuse',
  }),
  'audio.pools': setting({
    type: pools,
    default: { main: { engine: 'flite', voices: [...VOICES], leaseSeconds: 45 } },
    purpose:
      'The pools of pods by name: the engine they speak with, its voices, how long a silent pod keeps a chapter, and what of audio.pods is another for its own pods; JSON.',
    variable: 'AUDIO_POOLS',
    onUnreadable: 'refuse',
  }),
  'audio.bridgeUrl': setting({
    type: baseUrl.nullable(),
    default: null,
    purpose: 'The address of the API as rented pods reach it; no pod is started while it is unset.',
    variable: 'AUDIO_BRIDGE_URL',
    onUnreadable: 'refuse',
  }),
  'audio.hooks': setting({
    type: z.enum(['lane', 'endpoint']),
    default: 'lane',
    purpose:
      'Who speaks hooks: the fleet’s own lane, or the serverless endpoint, with the lane for what it does not do.',
    variable: 'AUDIO_HOOKS',
    onUnreadable: 'refuse',
  }),
}
