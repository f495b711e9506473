import tables from './romanize.data.json' with { type: 'json' }

const VOICED: Readonly<Record<string, string>> = { k: 'g', c: 'j', ṭ: 'ḍ', t: 'd', p: 'b' }
const VOWEL = '[aeiouāīūèò]'

/**
 * Tamil has one letter for k and g, one for ch, s and j, and so on: where it stands tells which is meant.
 * Voiceless at a word's beginning and doubled, voiced behind a nasal and between vowels. What came from
 * Sanskrit keeps its own sounds, and nothing in the letters says so: தேவி is Devi.
 */
export function tamilBySound(scholarly: string): string {
  const beginning = BORROWED.find((written) => scholarly.startsWith(written)) ?? ''
  const said = (tables.tamilBorrowed as Readonly<Record<string, string>>)[beginning] ?? ''
  return said + native(scholarly.slice(beginning.length), said)
}

/** Longest first, in scholars' letters as they are written in Tamil. */
const BORROWED = Object.keys(tables.tamilBorrowed).toSorted(
  (one, other) => other.length - one.length,
)

/** `before`: what of the word has been said already. */
function native(rest: string, before: string): string {
  return (before + rest.replaceAll('ḥp', 'f').replaceAll('ḥ', ''))
    .replaceAll(PLOSIVE_VOICED, (letter, at: number) =>
      at < before.length ? letter : VOICED[letter]!,
    )
    .replaceAll(/cc|(?<=[ṭṟk])c(?!h)/gu, 'ch')
    .replaceAll(/c(?!h)/gu, 's')
    .replaceAll('ṟṟ', 'tr')
    .replaceAll('ṉṟ', 'ndr')
    .slice(before.length)
}

const PLOSIVE_VOICED = new RegExp(
  `(?<=[ṅñṇnṉm])[kcṭtp](?![kcṭtph])|(?<=${VOWEL}[ryḻ]?)[kṭtp](?=${VOWEL})`,
  'gu',
)
