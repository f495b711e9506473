import { CATEGORIES, type Category } from './categories.ts'
import { signsAbroad } from './languages/signs.ts'
import { DEATH } from './matters/death.ts'
import { HEALTH } from './matters/health.ts'
import { LAW } from './matters/law.ts'
import { asksOfMinor } from './matters/minor.ts'
import { PREGNANCY } from './matters/pregnancy.ts'
import { SELF_HARM } from './matters/self-harm.ts'
import { VIOLENCE } from './matters/violence.ts'
import { WHEREABOUTS } from './matters/whereabouts.ts'

/** One sign of a matter, read in a text without idioms. `id` names it among all: `death:4`. */
interface Rule {
  readonly id: string
  readonly category: Category
  readonly holds: (text: string) => boolean
}

/** Which rules a text without idioms meets, the gravest matter first. */
export function rulesMet(text: string): readonly Rule[] {
  return RULES.filter((rule) => rule.holds(text))
}

const ENGLISH: Readonly<Record<Category, readonly ((text: string) => boolean)[]>> = {
  'self-harm': bySigns(SELF_HARM),
  violence: bySigns(VIOLENCE),
  minor: [asksOfMinor],
  death: bySigns(DEATH),
  pregnancy: bySigns(PREGNANCY),
  health: bySigns(HEALTH),
  law: bySigns(LAW),
  whereabouts: bySigns(WHEREABOUTS),
}

function bySigns(signs: readonly RegExp[]): readonly ((text: string) => boolean)[] {
  return signs.map((sign) => (text: string) => sign.test(text))
}

/** The signs of other languages are one rule a matter: each is rare, and they mean the same. */
const RULES: readonly Rule[] = CATEGORIES.flatMap((category) => {
  const abroad = signsAbroad(category)
  const inAny = (text: string) => abroad.some((sign) => sign.test(text))
  return [...ENGLISH[category], inAny].map((holds, index) => ({
    id: `${category}:${index}`,
    category,
    holds,
  }))
})
