import { PART_BYTES } from '#gpu-bridge/protocol/contract.ts'
import { bodyLimit } from 'hono/body-limit'
import { problem } from './problems.ts'

/** Far above any JSON that people, operators or pods send: the timing of the longest chapter is 200 kB. */
const LARGEST_BODY_BYTES = 1024 * 1024

/** Refuses a longer body, whatever its length was said to be; of one that says so not a byte is read. */
export const limitBody = bodyLimit({
  maxSize: LARGEST_BODY_BYTES,
  onError: (c) => problem(c, 'too-large'),
})

/** The same of a part of an audio. */
export const limitPart = bodyLimit({
  maxSize: PART_BYTES,
  onError: (c) => problem(c, 'too-large'),
})
