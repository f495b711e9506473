import { factOf, type PartsBody } from '#astrology/facts.ts'
import { factsOnce } from '#astrology/facts-once.ts'

const { kept, fact } = factsOnce(factOf('couple', 'vedic'))
export { fact }

const BODIES = new Map<string, PartsBody>()

/**
 * What is said of two charts in the same words again and again is made once: by a name, its topic
 * and property and all that it hangs on. Only for what hangs on little: it is kept for good.
 */
export function toldOnce(name: string, make: () => PartsBody): PartsBody {
  const known = BODIES.get(name)
  if (known !== undefined) return known
  const body = make()
  BODIES.set(name, body)
  kept([body])
  return body
}
