import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { fontsInWorkerd } from '#publishing/pdf/fonts/fonts-in-workerd.ts'
import type { OrchestratorEnv } from './env.ts'

let fonts: FontSource | undefined

/** One shelf an isolate, so that what is loaded once serves every document. */
export function fontsOf({ FONTS }: Pick<OrchestratorEnv, 'FONTS'>): FontSource {
  fonts ??= fontsInWorkerd(FONTS)
  return fonts
}
