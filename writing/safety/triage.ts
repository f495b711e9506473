import { CATEGORIES, type Category } from './categories.ts'
import { withoutIdioms } from './idioms.ts'
import { signsAbroad } from './languages/signs.ts'
import { DEATH } from './matters/death.ts'
import { HEALTH } from './matters/health.ts'
import { LAW } from './matters/law.ts'
import { asksOfMinor } from './matters/minor.ts'
import { PREGNANCY } from './matters/pregnancy.ts'
import { SELF_HARM } from './matters/self-harm.ts'
import { VIOLENCE } from './matters/violence.ts'
import { WHEREABOUTS } from './matters/whereabouts.ts'
import { plainText } from './plain-text.ts'

/**
 * Which matter of a customer's question a chart must not answer; null where it is harmless. Read by
 * rules in code, before any writer sees it: English in full, and the plainest ways of asking in
 * German, French, Spanish, Portuguese, Italian and Hindi in Latin letters.
 */
export function triage(question: string): Category | null {
  const text = withoutIdioms(plainText(question))
  return CATEGORIES.find((category) => ASKS_OF[category](text)) ?? null
}

function bySigns(english: readonly RegExp[], category: Category): (text: string) => boolean {
  const signs = [...english, ...signsAbroad(category)]
  return (text) => signs.some((sign) => sign.test(text))
}

const ofMinorAbroad = bySigns([], 'minor')

const ASKS_OF: Readonly<Record<Category, (text: string) => boolean>> = {
  'self-harm': bySigns(SELF_HARM, 'self-harm'),
  violence: bySigns(VIOLENCE, 'violence'),
  minor: (text) => asksOfMinor(text) || ofMinorAbroad(text),
  death: bySigns(DEATH, 'death'),
  pregnancy: bySigns(PREGNANCY, 'pregnancy'),
  health: bySigns(HEALTH, 'health'),
  law: bySigns(LAW, 'law'),
  whereabouts: bySigns(WHEREABOUTS, 'whereabouts'),
}
