import { describe, expect, it } from 'vitest'
import { finishText } from './finish-text.ts'

describe('finishText', () => {
  it('takes a mark behind a backslash for what it is', () => {
    const raw =
      String.raw`# \*A\*` +
      '\n\n' +
      String.raw`\[\[p1.sun\]\] has \<b> \# and \*stars\*. [[p1.sun]] The **end**.`
    const { document, evidence, markdown } = finishText(raw)
    expect(document.title).toBe('*A*')
    expect(evidence.map(({ sentence, facts }) => [sentence, facts])).toEqual([
      ['[[p1.sun]] has <b> # and *stars*.', ['p1.sun']],
      ['The end.', []],
    ])
    expect(finishText(markdown).document).toEqual(document)
  })

  it('strips citations, keeps them as evidence and splits sections', () => {
    const raw = [
      '# Western Astrology: Ines',
      '',
      'A chart is a map.',
      '',
      '## The Lights',
      '',
      'Ines has the Sun in Leo [[p1.western.sun.sign]]. It shines. [[p1.western.sun.sign]] [[p1.western.sun.house]]',
      'The Moon waits [[p1.western.moon.sign, p1.western.moon.house]].',
    ].join('\n')

    expect(finishText(raw)).toMatchObject({
      document: {
        title: 'Western Astrology: Ines',
        sections: [
          { heading: null, paragraphs: ['A chart is a map.'] },
          {
            heading: 'The Lights',
            paragraphs: ['Ines has the Sun in Leo. It shines. The Moon waits.'],
          },
        ],
      },
      evidence: [
        { id: 's2', sentence: 'A chart is a map.', facts: [] },
        { id: 's4', sentence: 'Ines has the Sun in Leo.', facts: ['p1.western.sun.sign'] },
        {
          id: 's5',
          sentence: 'It shines.',
          facts: ['p1.western.sun.sign', 'p1.western.sun.house'],
        },
        {
          id: 's6',
          sentence: 'The Moon waits.',
          facts: ['p1.western.moon.sign', 'p1.western.moon.house'],
        },
      ],
      markdown:
        '# Western Astrology: Ines\n\nA chart is a map.\n\n## The Lights\n\nInes has the Sun in Leo. It shines. The Moon waits.\n',
    })
  })

  it('gives the title, each heading and each sentence an id, in reading order', () => {
    expect(finishText('# T\n\nAye. Bee.\n\n## Nothing\n\n## H\n\nC.\n\nD.').text).toEqual({
      title: { id: 's1', text: 'T' },
      sections: [
        {
          heading: null,
          paragraphs: [
            [
              { id: 's2', text: 'Aye.', facts: [] },
              { id: 's3', text: 'Bee.', facts: [] },
            ],
          ],
        },
        {
          heading: { id: 's4', text: 'H' },
          paragraphs: [
            [{ id: 's5', text: 'C.', facts: [] }],
            [{ id: 's6', text: 'D.', facts: [] }],
          ],
        },
      ],
    })
  })

  it('counts citations on a line of their own to the paragraph above', () => {
    const { document, evidence } = finishText('# T\n\n[[lost]]\n\nAye. Bee.\n\n[[x]]\n\n\nC.')
    expect(document.sections).toEqual([{ heading: null, paragraphs: ['Aye. Bee.', 'C.'] }])
    expect(evidence.map(({ facts }) => facts)).toEqual([[], ['x'], []])
  })

  it('leaves no mark-up in what people read, and asterisks that are none alone', () => {
    const { document } = finishText(
      '# *T*\n\n**Bold** and *soft*, 3 * 4 * 5.\n\n### Deep ##\n\nEnd.',
    )
    expect(document).toEqual({
      title: 'T',
      sections: [
        { heading: null, paragraphs: ['Bold and soft, 3 * 4 * 5.'] },
        { heading: 'Deep', paragraphs: ['End.'] },
      ],
    })
  })

  it('gives every text the quotes and apostrophes of print', () => {
    const { document, evidence } = finishText(
      `# Ann's text\n\nHer "Life's Work" [[x]] is a friend's, at 1°27'. O'Brien's is Bess'.`,
    )
    expect(document.title).toBe('Ann’s text')
    expect(evidence.map(({ sentence }) => sentence)).toEqual([
      'Her “Life’s Work” is a friend’s, at 1°27′.',
      'O’Brien’s is Bess’.',
    ])
  })

  it('drops a heading with nothing under it and gives a text without a title an empty one', () => {
    expect(finishText('## Empty\n\n## Full\n\nWords.').document).toEqual({
      title: '',
      sections: [{ heading: 'Full', paragraphs: ['Words.'] }],
    })
  })

  it('finishes what it has finished to the same text', () => {
    const { markdown } = finishText('# T\n\nA. [[x]] B.\n\n## H\n\nC.')
    expect(finishText(markdown).markdown).toBe(markdown)
  })
})
