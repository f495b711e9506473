import type { Mark } from '#astrology/marks.ts'
import type { FactSystem } from '#core/systems.ts'
import type { Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { bodyNames } from './anchors.ts'
import { frameOf, ownerIn } from './frame-of.ts'
import { systemOf } from './system-of.ts'

/** What is known between two things, in either order. */
export function between(ground: Ground, one: Owned, two: Owned): readonly Known[] {
  const frame = isPersonal(one) && isPersonal(two) ? null : frameOf(ground)
  const system = citedSystem(ground) ?? systemOf(ground)
  const [firsts, seconds] = [bodyNames(ground, one), bodyNames(ground, two)]
  // Of two things that nobody is named for, anyone's will do.
  const isOpen =
    one.how !== 'own' && one.how !== 'after' && two.how !== 'own' && two.how !== 'after'
  const [a, b] =
    isOpen && ground.knowledge.with('partnerWhose').length > 0
      ? [null, null]
      : [ownerIn(frame, one), ownerIn(frame, two)]
  // `Pluto’s trine to her Moon`: whose Pluto it is is not said, but for the one whose Moon it is not.
  const isOther =
    one.how === 'near' &&
    two.how === 'own' &&
    one.owner === two.owner &&
    /^['’]s$/.test(ground.read.tokens[one.end]?.lower ?? '')
  const ofOne = isOther ? null : a
  const ends = (mark: Mark): readonly [string | undefined, string | undefined] =>
    one.kind === 'sefirah' ? [mark.sefirah, mark.partnerSefirah] : [mark.body, mark.partner]
  const all = firsts.flatMap((first) => {
    const known =
      one.kind === 'sefirah'
        ? ground.knowledge.with('sefirah')
        : [
            ...ground.knowledge.ofBody(first),
            ...seconds.flatMap((second) => ground.knowledge.ofBody(second)),
          ]
    return known.filter((each) => {
      const { mark } = each
      const [from, to] = ends(mark)
      if (to === undefined) return false
      if (frame !== null ? each.frame !== frame : each.frame === 'time') return false
      const isForward =
        same(from, first) && seconds.some((second) => same(to, second)) && owns(each, ofOne, b)
      const isBackward =
        same(to, first) && seconds.some((second) => same(from, second)) && owns(each, b, ofOne)
      return isForward || isBackward
    })
  })
  const own = all.filter(({ fact }) => system === null || fact.system === system)
  // A koota beside an aspect makes no Vedic one of it.
  return own.length > 0 || !all.some(({ mark }) => mark.partnerWhose !== undefined) ? own : all
}

/** Of one person by the words beside it: such a thing stands in no chart of two. */
const isPersonal = ({ how, owner }: Owned) =>
  (how === 'own' || how === 'after') && (owner === 'p1' || owner === 'p2')

/** The system of the aspects that are cited, beside whatever else is named: `on the square and on Nadi`. */
function citedSystem({ cited, knowledge, segment }: Ground): FactSystem | null {
  if (segment.mentions.some(({ kind }) => kind === 'system')) return null
  const systems = new Set(
    cited.flatMap((id) => {
      const fact = knowledge.byId(id)
      return fact?.marks.some(({ aspect }) => aspect !== undefined) === true ? [fact.system] : []
    }),
  )
  const [system] = systems
  return systems.size === 1 ? system! : null
}

const SAME: Readonly<Record<string, string>> = {
  Rahu: 'North Node',
  Ketu: 'South Node',
  Lagna: 'Ascendant',
}

const same = (known: string | undefined, name: string) =>
  known === name || (known !== undefined && (SAME[known] ?? known) === (SAME[name] ?? name))

const is = (owner: Owner, subject: string) =>
  owner === null || owner === 'both' || owner === subject

/** Whether a mark's two ends are of these owners; a chart of one's own has both ends in it. */
function owns({ mark, who }: Known, a: Owner, b: Owner): boolean {
  const partner = mark.partnerWhose ?? who
  return is(a, who) && is(b, partner)
}

const CONJUNCT = /^(conjunct|beside)$/

export const aspectOf = ({ aspect, relation }: Mark) =>
  aspect ?? (CONJUNCT.test(relation ?? '') ? 'conjunction' : undefined)
