import * as z from 'zod'

export const LONGEST_KEY = 255

/** A key of the call's own: sent again, it finds what was made instead of making a second. */
export const IdempotencyKey = z
  .string()
  .min(1, 'is empty')
  .max(LONGEST_KEY, `is longer than ${LONGEST_KEY} characters`)
  .meta({
    description: 'Yours, new for each call; sent again, it finds what was made.',
    example: '0d2a9c1e-1b1c-4f0e-9a53-3f0f2c9b7f52',
  })
