import { SEVEN_GRAHAS, type Graha } from './grahas.ts'

const OF_SEVEN = ['Atma', 'Amatya', 'Bhratri', 'Matri', 'Putra', 'Gnati', 'Dara'] as const
const OF_EIGHT = ['Atma', 'Amatya', 'Bhratri', 'Matri', 'Pitri', 'Putra', 'Gnati', 'Dara'] as const
export type CharaKaraka = (typeof OF_EIGHT)[number]

type Places = Readonly<Record<Graha, { readonly degreesInSign: number }>>

/** Jaimini's movable significators: the seven by degrees passed in their signs, most first. */
export function sevenCharaKarakas(places: Places): Readonly<Partial<Record<CharaKaraka, Graha>>> {
  return assign(OF_SEVEN, ranked(SEVEN_GRAHAS, places))
}

/** The same with Rahu as the eighth, who walks backward: his degrees count from the sign's end (Upadesha Sutras 1.1.10). */
export function eightCharaKarakas(places: Places): Readonly<Partial<Record<CharaKaraka, Graha>>> {
  return assign(OF_EIGHT, ranked([...SEVEN_GRAHAS, 'rahu'], places))
}

function ranked(grahas: readonly Graha[], places: Places): readonly Graha[] {
  const walked = (graha: Graha): number =>
    graha === 'rahu' ? 30 - places.rahu.degreesInSign : places[graha].degreesInSign
  return grahas.toSorted((a, b) => walked(b) - walked(a))
}

function assign(
  offices: readonly CharaKaraka[],
  grahas: readonly Graha[],
): Readonly<Partial<Record<CharaKaraka, Graha>>> {
  return Object.fromEntries(offices.map((office, index) => [office, grahas[index]!]))
}

/** What each office stands for. */
export const CHARA_KARAKA_MEANINGS: Readonly<Record<CharaKaraka, string>> = {
  Atma: 'the self',
  Amatya: 'counsel and work',
  Bhratri: 'siblings',
  Matri: 'the mother',
  Pitri: 'the father',
  Putra: 'children',
  Gnati: 'kin and rivals',
  Dara: 'the spouse',
}
