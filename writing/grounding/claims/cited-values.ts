import type { Owned } from '../reading/whose.ts'

/** A mention's kind, where an ordinal alone is a house's. */
export const kindOf = ({ kind, isBare }: Owned) =>
  kind === 'ordinal' && isBare === true ? 'house' : kind

/** The number a mention tells, without its sign: `5` of `-5 points`; NaN where it tells none. */
export const figureOf = ({ value }: Pick<Owned, 'value'>) => Math.abs(Number(value.split(' ')[0]))

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

/** A cross by the beginning of its name, or by what it is of. */
function isCross(known: string, said: string): boolean {
  const [name, part] = [known, said].map((each) => each.toLowerCase().replaceAll('-', ' '))
  return name!.startsWith(part!) || name!.replace(/ \d$/, '').endsWith(` ${part}`)
}
