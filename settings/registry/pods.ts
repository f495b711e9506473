import * as z from 'zod'
import { dollars, gpuNames, imageName, podVariables, wholeNumber } from '../value-types.ts'
import { setting } from './setting.ts'

/** Which pods are rented, how many, and what they may cost. */
export const PODS = {
  'audio.pods.prefix': setting({
    type: z
      .string()
      .regex(/^[a-z][a-z0-9]{1,19}$/, 'must be 2 to 20 small letters and digits, a letter first'),
    default: 'billion',
    purpose: 'How the names of this system’s pods begin: each system in one account has its own.',
    variable: 'RUNPOD_POD_PREFIX',
    onUnreadable: 'refuse',
  }),
  'audio.pods.image': setting({
    type: imageName.nullable(),
    default: null,
    purpose:
      'The image pods run; a new one is tried on one pod first. None is started while unset.',
    variable: 'RUNPOD_POD_IMAGE',
    onUnreadable: 'refuse',
  }),
  'audio.pods.variables': setting({
    type: podVariables,
    default: {},
    purpose:
      'What a pod’s container is told besides who it is: its engine and its engine’s address; JSON.',
    variable: 'RUNPOD_POD_VARIABLES',
    onUnreadable: 'refuse',
  }),
  'audio.pods.gpus': setting({
    type: gpuNames,
    default: ['NVIDIA GeForce RTX 4090', 'NVIDIA RTX A5000', 'NVIDIA L4'],
    purpose: 'The GPUs pods may run on, the first choice first.',
    variable: 'RUNPOD_POD_GPUS',
    onUnreadable: 'refuse',
  }),
  'audio.pods.cloud': setting({
    type: z.enum(['SECURE', 'COMMUNITY']),
    default: 'SECURE',
    purpose: 'Whose machines pods run on: RunPod’s own, or the community’s.',
    variable: 'RUNPOD_POD_CLOUD',
    onUnreadable: 'refuse',
  }),
  'audio.pods.lanes': setting({
    type: wholeNumber(1, 64),
    default: 1,
    purpose: 'How many chapters a pod speaks at the same time.',
    variable: 'RUNPOD_POD_LANES',
    onUnreadable: 'refuse',
  }),
  'audio.pods.least': setting({
    type: wholeNumber(0, 500),
    default: 0,
    purpose: 'How many pods of a pool are kept though nothing waits, where the pool does not say.',
    variable: 'RUNPOD_PODS_LEAST',
    onUnreadable: 'refuse',
  }),
  'audio.pods.most': setting({
    type: wholeNumber(0, 500),
    default: 5,
    purpose: 'How many pods there may be at once, of all pools together.',
    variable: 'RUNPOD_PODS_MOST',
    onUnreadable: 'refuse',
  }),
  'audio.pods.dollarsAnHour': setting({
    type: dollars(10_000),
    default: 5,
    purpose: 'What the pods of all pools together may cost an hour, US dollars.',
    variable: 'RUNPOD_DOLLARS_AN_HOUR',
    onUnreadable: 'refuse',
  }),
  'audio.pods.dollarsADay': setting({
    type: dollars(100_000),
    default: 25,
    purpose:
      'What the pods of all pools together may cost a day (UTC), US dollars; then all are ended.',
    variable: 'RUNPOD_DOLLARS_A_DAY',
    onUnreadable: 'refuse',
  }),
  'audio.pods.waitSeconds': setting({
    type: wholeNumber(0, 3600),
    default: 0,
    purpose: 'How long a chapter may wait before a pod is started for it.',
    variable: 'RUNPOD_WAIT_SECONDS',
    onUnreadable: 'refuse',
  }),
  'audio.pods.graceSeconds': setting({
    type: wholeNumber(60, 7200),
    default: 900,
    purpose: 'How long a pod may take to enrol before it is ended.',
    variable: 'RUNPOD_GRACE_SECONDS',
    onUnreadable: 'refuse',
  }),
}
