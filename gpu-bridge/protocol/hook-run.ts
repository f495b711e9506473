import * as z from 'zod'

/**
 * What a run of the serverless endpoint is told: where the bridge is, and a token with which one pod enrols. Everything
 * else it learns there; a run that finds no preview waiting any more has nothing to do.
 */
export const HookRunInput = z.object({
  bridgeUrl: z.url({ protocol: /^https?$/ }),
  token: z.string().min(1),
})
export type HookRunInput = z.infer<typeof HookRunInput>
