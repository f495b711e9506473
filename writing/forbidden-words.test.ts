import { describe, expect, it } from 'vitest'
import { finishText } from './finish-text.ts'
import { checkText } from './grounding/check-text.ts'
import { KNOWN_COUPLE, packageOrder, UNKNOWN_COUPLE } from './package.fixture.ts'
import { randomBirths } from './random-births.fixture.ts'
import { PLANTED } from './safety/planted.fixture.ts'
import { unfitOf } from './safety/unfit-words.ts'
import { writtenPackage, type WrittenOne } from './written-package.fixture.ts'

const next = randomBirths(77)
const COUPLES = [
  KNOWN_COUPLE,
  UNKNOWN_COUPLE,
  [
    { name: 'Ada', pronouns: 'she', birth: next() },
    { name: 'Rune', pronouns: 'he', birth: next() },
  ],
  [
    { name: 'Noor', pronouns: 'they', birth: next() },
    { name: 'Kim', pronouns: 'she', birth: next() },
  ],
] as const

/** What the books call grave: which facts say that it is there, and what has to stand beside it. */
const GRAVE = [
  {
    of: /kala sarpa/i,
    is: /\.kalaSarpa\.formed$/,
    isTold: (value: unknown) => value === true,
    common: /seven/,
    against: /classic|old books/,
  },
  {
    of: /sade sati/i,
    is: /\.sadeSati\.running$/,
    isTold: (value: unknown) => value !== 'none',
    common: /[Ee]verybody|Nobody is spared/,
    against: /ends|goes by itself|stops/,
  },
  {
    of: /mangal dosha/i,
    is: /\.mangal\.(?:match|strict)|\.mangalDosha\.grade$/,
    isTold: (value: unknown) => value !== 'clear' && value !== 'none',
    common: /most|common/i,
    against: /exception|lift/,
  },
  {
    of: /nadi/i,
    is: /ashtakoota\.nadi$/,
    isTold: (value: unknown) => value === 0,
    common: /third/,
    against: /exception|lift/,
  },
  {
    of: /bhakoot/i,
    is: /ashtakoota\.bhakoot$/,
    isTold: (value: unknown) => value === 0,
    common: /half/i,
    against: /lift|excuse/,
  },
] as const

describe('four packages of sixteen documents', async () => {
  const written: WrittenOne[] = []
  for (const couple of COUPLES) written.push(...(await writtenPackage(packageOrder(couple))))

  it('give no forbidden advice, excuse no harm, blame nobody, and speak of no fate or doom', () => {
    expect(written).toHaveLength(64)
    expect(
      written.flatMap(({ id, said }) =>
        said.filter((text) => unfitOf(text) !== null).map((text) => `${id}: ${text}`),
      ),
    ).toEqual([])
  })

  it('tell nothing grave without how common it is and what is said against it', () => {
    const told = written.flatMap(({ id, brief, said }) =>
      GRAVE.flatMap(({ of, is, isTold, common, against }) => {
        const facts = brief.themes.flatMap((theme) => theme.facts.map(({ fact }) => fact))
        const text = said.filter((sentence) => of.test(sentence)).join(' ')
        return facts.some((fact) => is.test(fact.id) && isTold(fact.value)) && text !== ''
          ? [{ id, text, isCommon: common.test(text), isAnswered: against.test(text) }]
          : []
      }),
    )
    expect(told.length).toBeGreaterThan(8)
    expect(told.filter(({ isCommon, isAnswered }) => !isCommon || !isAnswered)).toEqual([])
  })

  it('are caught with any such sentence planted in them', () => {
    const planted = Object.values(PLANTED).flat()
    for (const [at, sentence] of planted.entries()) {
      const { request, outcome } = written[at % written.length]!
      const raw = outcome.markdown.replace(/\n\n(?=## )/, `\n\n${sentence}\n\n`)
      const [p1, p2] = request.brief.people
      const findings = checkText(finishText(raw), {
        document: request.brief.document,
        names: { p1: p1!.name, ...(p2 && { p2: p2.name }) },
        facts: request.facts,
        words: request.brief.words,
        stop: 'end',
        siblings: [],
      })
      const found = findings.filter(({ check }) => check === 'safety')
      expect(found.map((each) => each.sentence)).toContain(sentence)
    }
  })
})
