import { CATALOGUE } from '#astrology/couple/rarity/catalogue.ts'
import { setOf } from '#astrology/couple/rarity/counting/sets-of-entries.ts'
import type { RarityTables } from '#astrology/couple/rarity/rarity-tables.ts'
import { unpacked } from '#astrology/couple/rarity/read-tables.ts'
import { clopperPearson } from '#astrology/frequency/clopper-pearson.ts'

/** Of an entry rarer than that nothing is asked of how wide its interval is. */
const WIDTH_ASKED_FROM = 1 / 1000

/**
 * How the entries of the catalogue in two samples agree: how often the interval made from one
 * holds the share the other found, and how wide they are down to one in a thousand.
 */
export function compareRarity(drawn: RarityTables, committed: RarityTables): string[] {
  const [here, there] = [unpacked(drawn), unpacked(committed)]
  const looks = CATALOGUE.map(({ id }, entry) => {
    const [mine, theirs] = [here.sets[setOf([entry])]!, there.sets[setOf([entry])]!]
    const [low, high] = clopperPearson(mine.hits * mine.worth, mine.of * mine.worth)
    const share = theirs.hits / theirs.of
    return { id, share, isHeld: low <= share && share <= high, width: high / low }
  })
  const outside = looks.filter(({ isHeld }) => !isHeld).map(({ id }) => id)
  const asked = looks.filter(({ share }) => share >= WIDTH_ASKED_FROM)
  const widest = asked.reduce((one, other) => (other.width > one.width ? other : one))
  const percent = ((100 * (looks.length - outside.length)) / looks.length).toFixed(1)
  const wide = asked.filter(({ width }) => width > 2).map(({ id }) => id)
  return [
    `${looks.length} catalogue entries, ${percent} % of the committed shares inside this sample’s intervals` +
      (outside.length === 0 ? '' : `; outside: ${outside.join(', ')}`),
    `the widest interval of the ${asked.length} down to one in 1,000 is a factor of ${widest.width.toFixed(2)}, of ${widest.id}` +
      (wide.length === 0 ? '' : `; over 2: ${wide.join(', ')}`),
  ]
}
