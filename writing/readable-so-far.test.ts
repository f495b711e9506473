import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishText } from './finish-text.ts'
import { readableSoFar } from './readable-so-far.ts'

const DRAFT = `# Ines, and the Sun

Ines enters a room twice. [[p1.western.sun.sign]] Once she asks; once she is asked. [[p1.western.moon.sign]] [[meaning.western.moon.cancer]]

## What is wanted

A seat by the door [[p1.western.moon.house]]. J. Smith has the other.
[[p1.western.mars.sign]]
`

const anySentence = fc.constantFrom(
  'Ines has the Sun in Leo.',
  'Is it so?',
  'It waits… and it returns.',
  'Dr. Ro said “No.”',
  'She should leave him.',
)
const anyCitation = fc.constantFrom(
  '[[p1.western.sun.sign]]',
  '[[p1.western.sun.sign]] [[couple.vedic.koota.total]]',
  '[[p1.western.moon.sign',
  '[p2.vedic.moon.sign]',
  '(p1.western.sun.sign)',
  '[[p1.western.sun.sign] ]',
  'meaning.western.moon.cancer',
  '',
)
const anyDraft = fc
  .array(
    fc.tuple(fc.constantFrom('', '\n\n', '\n\n## Part\n\n', '\n', ' '), anySentence, anyCitation),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `# T\n\n${pieces.map(([gap, words, id]) => `${gap}${words} ${id}`).join('')}\n`)

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('readableSoFar', () => {
  it('is in the end what is published, but for what no reading may say', () => {
    expect(words(readableSoFar(DRAFT))).toBe(words(finishText(DRAFT).markdown))
  })

  it('only ever grows, sentence by sentence', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), fc.nat(), (draft, one, other) => {
        const [short, long] = [one % draft.length, other % draft.length].toSorted((a, b) => a - b)
        const before = readableSoFar(draft.slice(0, short))
        expect(readableSoFar(draft.slice(0, long)).startsWith(before)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('never shows an id, however it is mangled and wherever the draft stops', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, at) => {
        const shown = readableSoFar(draft.slice(0, at % (draft.length + 1)))
        expect(shown).not.toMatch(/\[\[|\b(?:p[12]|couple|meaning)\.\w/)
      }),
      { numRuns: 2_000 },
    )
  })

  it('holds back a sentence that is not yet whole, and one that no reading may say', () => {
    expect(readableSoFar('# T\n\nIt is so. And the')).toBe('# T\n\nIt is so.')
    expect(readableSoFar('# T\n\nIt is so. She should leave him. It is late. Now then')).toBe(
      '# T\n\nIt is so. It is late.',
    )
    expect(readableSoFar('# A tit')).toBe('')
  })
})
