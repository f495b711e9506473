import { expect, it } from 'vitest'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { ORDINALS } from '#astrology/western/zodiac/houses.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged, readClaims, type LabelledClaim } from './claims-corpus.fixture.ts'

/** Words of which any may stand in the place of any other. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  body: 'Sun Moon Mercury Venus Mars Jupiter Saturn Uranus Neptune Pluto'.split(' '),
  sign: SIGNS,
  nakshatra: NAKSHATRAS,
  ordinal: ORDINALS.slice(2),
  aspect: 'conjunction opposition trine square sextile'.split(' '),
  sefirah: 'Binah Chesed Gevurah Tiferet Netzach Hod Yesod Malkhut'.split(' '),
  center: ['Head', 'Ajna', 'Throat', 'Sacral', 'Spleen', 'Root'],
}

/** A sentence with each such word of it changed into another that it does not have. */
function changed({ sentence }: LabelledClaim, words: readonly string[], step: number): string[] {
  const pattern = new RegExp(String.raw`(?<![-\w])(?:${words.join('|')})(?![-\w])`, 'g')
  return [...sentence.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const others = words.filter((other) => !sentence.includes(other))
    const other = others[(words.indexOf(word) + step) % others.length]
    return other === undefined
      ? []
      : [`${sentence.slice(0, index)}${other}${sentence.slice(index + word.length)}`]
  })
}

/** What only compares, supposes, plays, or has one of the words in a name. */
const LOOSE =
  /\b(if|had|were|would|could|like|as|not|no|nor|neither|never|said|reads?|called|authority|decides|Dragon|lunar|quadrant|cross)\b/i

const isPlain = ({ label, facts, sentence }: LabelledClaim) =>
  label === 'true' && facts.length > 0 && !LOOSE.test(sentence)

/** What is true with one word is hardly ever true with another: nearly all of these sentences are false. */
it.each(Object.entries(KINDS))('finds out a true sentence with another %s', (_kind, words) => {
  const found = CORPORA.flatMap((corpus) =>
    readClaims(corpus.file)
      .filter(isPlain)
      .flatMap((claim, index) =>
        changed(claim, words, index).map((sentence) => isFlagged({ ...claim, sentence }, corpus)),
      ),
  )
  expect(found.length).toBeGreaterThan(30)
  expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.88)
})
