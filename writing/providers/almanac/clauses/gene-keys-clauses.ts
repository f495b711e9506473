import type { Fact } from '#astrology/facts.ts'
import { clause, counted, countedOf, first, listed, own, placement, plural, row } from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

/** `IQ and Radiance`: the spheres of one of the two, in order. */
function spheresOf({ marks }: Fact, whose: string): readonly string[] {
  return marks.flatMap((mark) =>
    mark.whose === whose && mark.sphere !== undefined ? [mark.sphere] : [],
  )
}

function shared(fact: Fact): Clause | null {
  const [one, two] = [spheresOf(fact, 'p1'), spheresOf(fact, 'p2')]
  const key = first(fact).key
  if (key === undefined || one.length === 0 || two.length === 0) return null
  const isOneSphere = listed(one) === listed(two)
  return clause(
    [
      isOneSphere
        ? `in ${listed(one)} both {A} and {B} have Gene Key ${key}`
        : `{A} has Gene Key ${key} in ${listed(one)}, and {B} has it in ${listed(two)}`,
      isOneSphere
        ? `Gene Key ${key} is shared, and each has it in ${listed(one)}`
        : `in ${listed(one)} {A} has Gene Key ${key}, which {B} has in ${listed(two)}`,
      `{A} and {B} share Gene Key ${key}, {A} in ${listed(one)} and {B} in ${listed(two)}`,
      `Gene Key ${key} is in {A's} ${listed(one)} and in {B's} ${listed(two)}`,
    ],
    [`the shared Gene Key ${key}`, `Gene Key ${key}, which both have,`],
  )
}

function partners(fact: Fact): Clause | null {
  const { key, partnerKey, whose, partnerWhose } = first(fact)
  if (key === undefined || partnerKey === undefined) return null
  return plural(
    [
      `${own(whose)} Gene Key ${key} and ${own(partnerWhose)} Gene Key ${partnerKey} are programming partners`,
      `as programming partners ${own(partnerWhose)} Gene Key ${partnerKey} answers ${own(whose)} Gene Key ${key}`,
    ],
    [`the programming partners ${key} and ${partnerKey}`],
  )
}

export const GENE_KEYS_CLAUSES: readonly ClauseRow[] = [
  row(/^key(\d+)\.(low|middle|high)$/, ({ value }, [key = '', level = '']) => {
    const how =
      { low: 'lived low', middle: 'lived well', high: 'lived at its highest' }[level] ?? ''
    return placement(
      `${how}, is ${String(value)}`,
      clause([
        `{S's} Gene Key ${key}, ${how}, is ${String(value)}`,
        `${how}, {S's} Gene Key ${key} is ${String(value)}`,
        `in {S's} Gene Key ${key}, ${how}, there is ${String(value)}`,
        `of Gene Key ${key}, ${how}, {S} <has> ${String(value)}`,
        `with Gene Key ${key}, ${how}, {S} <has> ${String(value)}`,
      ]),
    )
  }),
  row(/^key(\d+)\.partner$/, ({ value }, [key = '']) =>
    clause(
      [`the programming partner of {S's} Gene Key ${key} is Gene Key ${String(value)}`],
      [`the programming partners ${key} and ${String(value)}`],
    ),
  ),
  row(/^key(\d+)\.ring$/, ({ value }, [key = '']) =>
    clause(
      [`{S's} Gene Key ${key} belongs to the ${String(value)}`],
      [`Gene Key ${key} in the ${String(value)}`],
    ),
  ),
  row(/^partners\.(\d+)-(\d+)$/, (_, [one = '', two = '']) =>
    plural(
      [
        `the programming partners ${one} and ${two} are both in {S's} profile`,
        `{S's} profile holds the programming partners ${one} and ${two}`,
        `in {S's} profile the programming partners ${one} and ${two} meet`,
        `the programming partners ${one} and ${two} meet in {S's} profile`,
        `{S} <has> both programming partners, ${one} and ${two}`,
        `both programming partners, ${one} and ${two}, are in {S's} profile`,
      ],
      [`the programming partners ${one} and ${two}`],
    ),
  ),
  row(/^rings\./, (fact) => {
    const { ring = '', count = 0 } = first(fact)
    return clause(
      [
        `{S} <has> ${countedOf(count, 'key')} of the ${ring}`,
        `of the ${ring} {S} <has> ${countedOf(count, 'key')}`,
        `the ${ring} holds ${counted(count)} of {S's} keys`,
      ],
      [`the ${ring} in {S's} profile`],
    )
  }),
  row(/^sharedKey\./, (fact) => shared(fact)),
  row(/^partnerKeys\./, (fact) => partners(fact)),
  row(/^sharedRing\./, (fact) => {
    const ring = first(fact).ring
    return ring === undefined
      ? null
      : clause(
          [
            `{A} and {B} both have keys of the ${ring}`,
            `the ${ring} holds keys of both {A} and {B}`,
          ],
          [`the ${ring}, which both have keys of,`],
        )
  }),
  row(/^completedChannel\.(.+)$/, (_, [channel = '']) =>
    clause(
      [
        `to the Channel ${channel} each of {A} and {B} brings one key`,
        `together the keys of {A} and {B} complete the Channel ${channel}`,
        `the Channel ${channel} becomes whole through the keys of {A} and {B}`,
        `{A} and {B} have the Channel ${channel} whole in their keys only as a pair`,
        `the keys of {A} and {B} complete the Channel ${channel} together`,
        `each of {A} and {B} brings one key to the Channel ${channel}`,
      ],
      [`the Channel ${channel} that their keys complete`],
    ),
  ),
  row(/^commonKeys\.shared$/, ({ value }) =>
    clause([
      `of the keys of their profiles {A} and {B} share ${counted(Number(value))}`,
      `{A} and {B} have ${countedOf(Number(value), 'key')} of their profiles in common`,
    ]),
  ),
  row(/^commonKeys\.partners$/, ({ value }) =>
    clause(
      [
        `of the keys of {A} ${counted(Number(value))} ${Number(value) === 1 ? 'has its programming partner' : 'have their programming partners'} in {B}`,
      ],
      [],
    ),
  ),
  row(/^commonRings\.count$/, ({ value }) =>
    clause(
      [
        `there ${Number(value) === 1 ? 'is' : 'are'} ${countedOf(Number(value), 'ring')} of which both have keys`,
        `both have keys of ${countedOf(Number(value), 'ring')}`,
      ],
      [],
    ),
  ),
  row(/^sequences\.(\w+)$/, (fact) => {
    const { term = '', count = 0, of = 0 } = first(fact)
    return count === 0
      ? clause(
          [
            `in no sphere of the ${term} do {A} and {B} resonate`,
            `{A} and {B} resonate in no sphere of the ${term}`,
          ],
          [],
        )
      : clause(
          [
            `in ${counted(count)} of the ${counted(of)} spheres of the ${term} {A} and {B} resonate`,
            `of the ${counted(of)} spheres of the ${term} there ${count === 1 ? 'is' : 'are'} ${counted(count)} in which {A} and {B} resonate`,
            `{A} and {B} resonate in ${counted(count)} of the ${counted(of)} spheres of the ${term}`,
            `the ${term} has ${counted(of)} spheres, and in ${counted(count)} of them {A} and {B} resonate`,
          ],
          [],
        )
  }),
  row(/^sameSphere\.(\w+)$/, (fact) => {
    const [one, two] = fact.marks
    if (one?.sphere === undefined || one.key === undefined || two?.key === undefined) return null
    if (one.key === two.key) {
      return clause(
        [
          `in ${one.sphere} {A} and {B} have one key, Gene Key ${one.key}`,
          `for ${one.sphere} both {A} and {B} have Gene Key ${one.key}`,
          `{A} and {B} have Gene Key ${one.key} for their ${one.sphere}`,
          `Gene Key ${one.key} is the ${one.sphere} of both {A} and {B}`,
        ],
        [`Gene Key ${one.key} as the ${one.sphere} of both`],
      )
    }
    const ring = fact.marks.find((mark) => mark.ring !== undefined)?.ring
    return ring === undefined
      ? null
      : clause(
          [
            `in ${one.sphere} {A's} Gene Key ${one.key} and {B's} Gene Key ${two.key} are of one ring`,
            `the ${ring} holds both {A's} and {B's} ${one.sphere}`,
          ],
          [`one ring for ${one.sphere}, the ${ring},`],
        )
  }),
  row(/^coincidence\.sphere-/, (fact) => {
    const { sphere = '', key } = first(fact)
    return clause(
      [
        `{A} and {B} both have Gene Key ${key} in ${sphere}`,
        `both {A} and {B} live ${sphere} through Gene Key ${key}`,
      ],
      [`Gene Key ${key} in ${sphere} for both`],
    )
  }),
  row(/^sameLine\.(\w+)$/, (fact) => {
    const sphere = first(fact).sphere
    const line = String(fact.value)
    return sphere === undefined
      ? null
      : clause(
          [
            `in ${sphere} {A} and {B} meet on the same line, ${line}`,
            `{A} and {B} have ${sphere} on one line, ${line}`,
          ],
          [`line ${line} of ${sphere} in both`],
        )
  }),
  row(/^\w+\.key$/, (fact) => {
    const { sphere = '', key = 0 } = first(fact)
    return placement(
      `stands in ${sphere}`,
      clause(
        [
          `Gene Key ${key} is {S's} ${sphere}`,
          `it is Gene Key ${key} that is {S's} ${sphere}`,
          `{S's} ${sphere} is Gene Key ${key}`,
        ],
        [`Gene Key ${key} as {S's} ${sphere}`, `Gene Key ${key} in the place of ${sphere}`],
      ),
    )
  }),
  row(/^\w+\.line$/, (fact) => {
    const { sphere = '', key = 0, line = 0 } = first(fact)
    return placement(
      `is in line ${line} of Gene Key ${key}`,
      clause(
        [
          `{S's} ${sphere} is in line ${line} of Gene Key ${key}`,
          `{S's} ${sphere} has Gene Key ${key}, line ${line}`,
          `line ${line} of Gene Key ${key} is {S's} ${sphere}`,
          `it is line ${line} of Gene Key ${key} that is {S's} ${sphere}`,
          `line ${line} of Gene Key ${key} falls to {S's} ${sphere}`,
          `{S's} ${sphere} goes by line ${line} of Gene Key ${key}`,
        ],
        [`{S's} ${sphere} in line ${line} of Gene Key ${key}`],
      ),
    )
  }),
]
