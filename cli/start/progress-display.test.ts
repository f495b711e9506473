import type { DocumentResponse } from '#workers/api/contract/jobs.ts'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { aDocument, aJob } from './a-reading.fixture.ts'
import { barLine, documentLine, ProgressDisplay } from './progress-display.ts'

const { text, pdf, audio } = aDocument()
const document = aDocument({
  pdf: { ...pdf, status: 'failed' },
  audio: { ...audio, status: 'running', fraction: 0.419 },
})
const job = aJob({ documents: [document] })

describe('documentLine', () => {
  it('marks what is done, what failed and how far the rest is', () => {
    expect(documentLine(document, 80).replaceAll(/ +/g, ' ').trim()).toBe(
      '2 Анна · Vedic Astrology text ✓ pdf ✗ audio 41 %',
    )
  })

  it.each(['Ada', 'Maximiliana Theodora '.repeat(6), '田中田中田中'.repeat(10)])(
    'fits a terminal of 80 columns, and of 60, whatever the name: %s',
    (name) => {
      const running = { status: 'running', fraction: 0.99 } as const
      const long = aDocument({
        position: 16,
        title: `${name} & ${name} · Western Astrology`,
        text: { ...text, ...running },
        pdf: { ...pdf, ...running },
        audio: { ...audio, ...running },
      })
      for (const columns of [60, 80]) {
        expect(stringWidth(documentLine(long, columns))).toBe(columns - 1)
      }
    },
  )
})

describe('barLine', () => {
  it('is full only when everything is done', () => {
    expect(barLine({ progress: 0.999, status: 'running' })).toContain('░] 99 % running')
    expect(barLine({ progress: 1, status: 'complete' })).toContain('█] 100 % complete')
  })
})

const writing = (terminal: { isTTY: boolean; rows?: number }) => {
  const written: string[] = []
  const out = {
    ...terminal,
    columns: 80,
    write: (line: unknown) => written.push(String(line)) > 0,
  }
  return { display: new ProgressDisplay(out), written }
}

describe('ProgressDisplay', () => {
  it('draws over its own lines on a terminal', () => {
    const { display, written } = writing({ isTTY: true, rows: 24 })
    display.show(job)
    display.show(job)
    expect(written[0]!.startsWith('\x1b')).toBe(false)
    expect(written[1]!.startsWith('\x1b[2A\x1b[J')).toBe(true)
  })

  it('draws only its bar where the lines are more than the window', () => {
    const { display, written } = writing({ isTTY: true, rows: 2 })
    display.show(job)
    expect(written).toEqual([`${barLine(job)}\n`])
  })

  it('keeps what is said in between above its lines', () => {
    const { display, written } = writing({ isTTY: true, rows: 24 })
    display.show(job)
    display.say('The pod: back after 2.0 s')
    expect(written.slice(1).join('')).toBe(`\x1b[2A\x1b[JThe pod: back after 2.0 s\n${written[0]}`)
  })

  it('says each state of a document once where there is no terminal', () => {
    const { display, written } = writing({ isTTY: false })
    const at = (changes: Partial<DocumentResponse>) =>
      display.show(aJob({ documents: [aDocument(changes)] }))
    at({ text: { ...text, status: 'queued' } })
    for (const fraction of [0, 0.3, 0.6]) at({ text: { ...text, status: 'running', fraction } })
    at({})
    at({ text: { ...text, status: 'running', fraction: 0.1 } })
    at({})
    expect(written.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      ' 2 Анна · Vedic Astrology text … pdf ✓ audio ✓\n',
      ' 2 Анна · Vedic Astrology text ✓ pdf ✓ audio ✓\n',
    ])
  })
})
