import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** A phrase with `{one|another}` in it, as so many of its readings, one of each kind at most. */
export function variantsOf(
  phrase: string,
  count: number,
  random: RandomGenerator,
): readonly string[] {
  return Array.from({ length: Math.min(count, Math.max(readingsOf(phrase), 4)) }, () =>
    phrase
      .replaceAll(CHOICE, (_, all: string) => pick(all.split('|'), random))
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

/** How many different readings a phrase has. */
export function readingsOf(phrase: string): number {
  const choices = [...phrase.matchAll(CHOICE)].map(([, all]) => all!.split('|').length)
  return choices.reduce((product, length) => product * length, 1)
}

const CHOICE = /\{([^}]*)\}/g

function pick<Value>(values: readonly Value[], random: RandomGenerator): Value {
  return values[Math.floor(uniformFloat64(random) * values.length)]!
}

const BEFORE = [
  'Aries here.', 'Gemini Sun, Leo Moon.', 'Quick one:', 'Hi,', 'We are both Libra.', 'Be honest.',
  'Dear astrologer,', 'Six years together.', 'I met him in May.', 'We have Venus trine Mars.',
  'Namaste,', 'Sorry to ask.', 'He is a Scorpio, I am a Virgo.', 'Our synastry is lovely.',
  'She is Capricorn.', 'Saturn return is on.', 'ok so', 'We get on so well.', 'First reading ever.',
  'I work nights.',
] // prettier-ignore
const AFTER = [
  'What does her Moon say?', 'Is it Saturn?', 'Will we last?', 'Does he love me?',
  'What do our charts say?', 'Is it in the stars?', 'Venus in the 12th.', 'We are Leo and Libra.',
  'Can I trust him?', 'Are we compatible?', 'Is it Pluto?', 'What should I do?', 'Is this karma?',
  'When does this transit finish?', 'How do I talk to him?', 'Are we soulmates?', 'She is a Pisces.',
  'Thank you.', 'Can you see it in his chart?', 'What now?', 'Does he still care?',
  'Mercury retrograde again?', 'Do I tell my husband?', 'lol', 'He says I worry too much.',
  'Capricorn me.',
] // prettier-ignore

/** A bare phrase as somebody might send it: with something before or after, a mark at its end, or in small letters. */
export function dressed(phrase: string, random: RandomGenerator): string {
  const chance = uniformFloat64(random)
  const text = dressedBy(chance)
  return uniformFloat64(random) < 0.3 ? text.toLowerCase() : text

  function dressedBy(share: number): string {
    const isClosed = /[.?!]$/.test(phrase)
    if (share < 0.3) return `${phrase}${isClosed ? '' : pick(['.', '?', '.'], random)} ${pick(AFTER, random)}`
    if (share < 0.42) return `${pick(BEFORE, random)} ${phrase}`
    if (share < 0.7 && !isClosed) return phrase + pick(['?', '.', '?'], random)
    return phrase
  } // prettier-ignore
}
