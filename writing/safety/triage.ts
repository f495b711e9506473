import { withoutIdioms } from './idioms.ts'
import { DEATH } from './matters/death.ts'
import { HEALTH } from './matters/health.ts'
import { LAW } from './matters/law.ts'
import { MINOR } from './matters/minor.ts'
import { PREGNANCY } from './matters/pregnancy.ts'
import { SELF_HARM } from './matters/self-harm.ts'
import { VIOLENCE } from './matters/violence.ts'
import { WHEREABOUTS } from './matters/whereabouts.ts'
import { plainText } from './plain-text.ts'

/** What a chart does not answer: a reviewed paragraph stands there instead (`reviewed-answers.ts`). */
export const CATEGORIES = [
  'self-harm',
  'violence',
  'minor',
  'death',
  'pregnancy',
  'health',
  'law',
  'whereabouts',
] as const
export type Category = (typeof CATEGORIES)[number]

/** The gravest first: a question of several matters is met as the first of them. */
const MATTERS: Readonly<Record<Category, readonly RegExp[]>> = {
  'self-harm': SELF_HARM,
  violence: VIOLENCE,
  minor: MINOR,
  death: DEATH,
  pregnancy: PREGNANCY,
  health: HEALTH,
  law: LAW,
  whereabouts: WHEREABOUTS,
}

/**
 * Which matter of a customer's question a chart must not answer; null where it is harmless. Read
 * by rules in code, before any writer sees it: English in full, and the gravest words of German,
 * French, Spanish, Italian and Portuguese.
 */
export function triage(question: string): Category | null {
  const text = withoutIdioms(plainText(question))
  return CATEGORIES.find((category) => MATTERS[category].some((sign) => sign.test(text))) ?? null
}
