import type { Owned } from '../reading/whose.ts'
import { isCross } from './person-judging.ts'

/** A mention's kind, where an ordinal alone is a house's. */
export const kindOf = ({ kind, isBare }: Owned) =>
  kind === 'ordinal' && isBare === true ? 'house' : kind

/** What systems call otherwise. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  domicile: ['own sign', 'moolatrikona'],
  exaltation: ['exalted'],
  fall: ['debilitated', 'debilitation'],
  debilitated: ['fall', 'debilitation'],
  'friend’s sign': ['great friend’s sign'],
  'enemy’s sign': ['great enemy’s sign'],
  Ascendant: ['Lagna'],
  Lagna: ['Ascendant'],
  'North Node': ['Rahu', 'mean North Node'],
  'South Node': ['Ketu', 'mean South Node'],
  Rahu: ['North Node'],
  Ketu: ['South Node'],
  open: ['undefined'],
  undefined: ['open'],
}

/** Whether a value that a fact has is the one a mention tells. */
export function isSame({ kind, value }: Owned, known: string): boolean {
  if (known === value || (ALIKE[value] ?? []).includes(known)) return true
  if (kind === 'cross') return isCross(known, value)
  return kind === 'definition' && value === 'split' && known.endsWith('Split')
}
