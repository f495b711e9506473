import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbered } from './numbered-script.fixture.ts'
import { chunkText, LONGEST_CHUNK, planSpeech, splitLong, type TextToSpeak } from './chunks.ts'

const SENTENCE =
  'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage.'
const text = ({
  title = 'Michael and Charmaine: Western Astrology',
  sections = [],
}: Partial<Parameters<typeof numbered>[0]> = {}): TextToSpeak => ({
  ...numbered({ title, sections }),
  people: ['Michael', 'Charmaine'],
})
const section = (...paragraphs: string[][]) => ({ heading: null, paragraphs })

describe('planSpeech', () => {
  it('fills chunks to between 200 and 280 letters where sentences allow', () => {
    const { chunks } = planSpeech(text({ sections: [section(Array(12).fill(SENTENCE))] }))
    expect(chunks.slice(1).map((chunk) => chunkText(chunk).length)).toEqual([269, 269, 269, 269])
  })

  it('joins a short heading to the sentence behind it, and pauses between paragraphs', () => {
    const { chunks } = planSpeech(
      text({ sections: [{ heading: 'The Sun', paragraphs: [[SENTENCE], [SENTENCE]] }] }),
    )
    expect(chunks.map((chunk) => [chunkText(chunk), chunk.pauseAfterSeconds])).toEqual([
      ['Michael and Charmaine: Western Astrology.', 1],
      [`The Sun. ${SENTENCE}`, 0.6],
      [SENTENCE, 0.6],
    ])
  })

  it('announces a heading by a longer pause and a slower rate, where an engine reads it alone', () => {
    const { chunks } = planSpeech(
      text({
        sections: [section([SENTENCE]), { heading: 'The Sun', paragraphs: [[SENTENCE]] }],
      }),
      { shortestText: 1 },
    )
    expect(chunks.map((chunk) => [chunk.pauseAfterSeconds, chunk.pace])).toEqual([
      [1, 0.93],
      [1.2, 1],
      [0.8, 0.93],
      [0.6, 1],
    ])
    expect(chunkText(chunks[2]!)).toBe('The Sun.')
  })

  it('breathes between the items of a list', () => {
    const items = ['A first item of a list.', 'A second item of a list.', 'A third and last item.']
    const { chunks } = planSpeech(
      text({ sections: [section([SENTENCE], ...items.map((item) => [item]), [SENTENCE])] }),
    )
    expect(chunks.slice(1).map((chunk) => chunk.pauseAfterSeconds)).toEqual([
      0.6, 0.4, 0.4, 0.6, 0.6,
    ])
  })

  it('opens with whom it is for and who reads, and ends with who made it', () => {
    const script = {
      ...text({ title: 'Gene Keys', sections: [section([SENTENCE])] }),
      voice: 'rms',
    }
    const { chunks, sentences } = planSpeech(script)
    expect(chunks.flatMap(({ pieces }) => pieces)).toEqual([
      { words: 'Gene Keys.', sentence: 0 },
      { words: 'For Michael and Charmaine, read by R M S, a machine voice.', sentence: null },
      { words: SENTENCE, sentence: 1 },
      { words: 'Here ends Gene Keys.', sentence: null },
      { words: 'Written by a machine from computed charts.', sentence: null },
      { words: 'The voice is synthetic.', sentence: null },
    ])
    expect(sentences.map(({ text: words }) => words)).toEqual(['Gene Keys', SENTENCE])
  })

  it.each([
    ['Emily.wav', 'Emily'],
    ['af_heart', 'A F Heart'],
    ['kal16', 'Kal sixteen'],
  ])('calls the voice %s %s', (voice, name) => {
    const { chunks } = planSpeech({ ...text({ sections: [] }), people: [], voice })
    expect(chunks.map(chunkText).join(' ')).toContain(`Read by ${name}, a machine voice.`)
  })

  it('joins a short last sentence to the chunk before it', () => {
    const { chunks } = planSpeech(text({ sections: [section([SENTENCE], ['So it is.'])] }))
    expect(chunks.map(chunkText).at(-1)).toBe(`${SENTENCE} So it is.`)
  })

  it('keeps every sentence as it was published, with its id and section', () => {
    const { sentences } = planSpeech(
      text({
        title: 'A title',
        sections: [
          section(['The Sun is at 0°25′. By day.', 'The Moon rests.']),
          section(['田中 waits.']),
        ],
      }),
    )
    expect(sentences).toEqual([
      { id: 's1', text: 'A title', section: 0 },
      { id: 's2', text: 'The Sun is at 0°25′. By day.', section: 0 },
      { id: 's3', text: 'The Moon rests.', section: 0 },
      { id: 's4', text: '田中 waits.', section: 1 },
    ])
  })

  it('cuts a sentence too long for one breath, and knows it for one sentence', () => {
    const long = `${'Saturn in the tenth house builds slowly and for long, '.repeat(12)}and stays.`
    const { chunks, sentences } = planSpeech(text({ sections: [section([long])] }))
    const pieces = chunks.flatMap((chunk) => chunk.pieces).filter(({ sentence }) => sentence === 1)
    expect(sentences.length).toBe(2)
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.map(({ words }) => words).join(' ')).toBe(long)
  })

  it('calls people as they want to be called, in headings too', () => {
    const named = {
      ...text({ title: '田中', sections: [section(['田中 rests.'])] }),
      people: ['田中'],
    }
    const words = (spokenAs: string[]) => planSpeech({ ...named, spokenAs }).chunks.map(chunkText)
    expect(words(['Tanaka']).join(' ')).toBe('Tanaka. Tanaka rests.')
    expect(planSpeech({ ...named, spokenAs: ['Tanaka'] }).flags).toEqual([])
  })

  it('passes flags on, once', () => {
    const { flags } = planSpeech(text({ sections: [section(['田中.', '山本.'])] }))
    expect(flags).toEqual(['untransliterated-script'])
  })

  it('plans nothing for a text without words', () => {
    expect(planSpeech(text({ title: '—', sections: [section(['…'])] })).chunks).toEqual([])
  })

  it('never exceeds what a voice can hold, whatever it is given', () => {
    const words = fc.array(fc.string({ maxLength: 30 }), { maxLength: 120 })
    const paragraphs = fc.array(
      words.map((all) => all.join(' ')),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(paragraphs, (given) => {
        const { chunks } = planSpeech(text({ sections: [section(given)] }))
        const lengths = chunks.map((chunk) => chunkText(chunk).length)
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(LONGEST_CHUNK)
        expect(chunks.map(chunkText).join(' ')).not.toMatch(/[^ -~]|\d/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('splitLong', () => {
  it('prefers the clause nearest to the middle', () => {
    const long = `${'a'.repeat(100)}, ${'b'.repeat(60)}; ${'c'.repeat(150)}`
    expect(splitLong(long).map((part) => part.length)).toEqual([163, 150])
  })

  it('cuts even what has no joints', () => {
    expect(splitLong('x'.repeat(600)).join('')).toBe('x'.repeat(600))
  })
})
