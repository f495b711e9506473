import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lacks } from '#test/needs-program.ts'
import { timingToSmil } from './timing-to-smil.ts'
import { timingToVtt, type Timing } from './timing-to-vtt.ts'

const TIMING: Timing = {
  sentences: [
    { id: 's1', text: 'Анна & 田中: <The Moon>', start: 0.569, end: 2.1 },
    { id: 's2', text: 'A --> B\n\nis one line.', start: 3.2, end: 4 },
    { id: 's4', text: 'The end.', start: 3661.0005, end: 3661.5 },
  ],
}

const anyTiming: fc.Arbitrary<Timing> = fc
  .array(
    fc.record({ text: fc.string({ unit: 'binary' }), pause: fc.nat(3000), length: fc.nat(60_000) }),
  )
  .map((parts) => {
    let at = 0
    const sentences = parts.map(({ text, pause, length }, index) => {
      const [start, end] = [(at + pause) / 1000, (at + pause + length) / 1000]
      at += pause + length
      return { id: `s${index + 1}`, text: `A ${text}`, start, end }
    })
    return { sentences }
  })

describe('timingToVtt', () => {
  it('gives each sentence a cue under its id, until the next begins', () => {
    expect(timingToVtt(TIMING)).toBe(`WEBVTT

s1
00:00:00.569 --> 00:00:03.200
Анна &amp; 田中: &lt;The Moon&gt;

s2
00:00:03.200 --> 01:01:01.001
A --&gt; B is one line.

s4
01:01:01.001 --> 01:01:01.500
The end.
`)
  })

  it('is as many cues as there are sentences, in order, whatever they say', () => {
    fc.assert(
      fc.property(anyTiming, (timing) => {
        const [head, ...cues] = timingToVtt(timing).trimEnd().split('\n\n')
        expect(head).toBe('WEBVTT')
        expect(cues.map((cue) => cue.split('\n')[0])).toEqual(timing.sentences.map(({ id }) => id))
        const times = cues.map((cue) => cue.split('\n')[1]!.split(' --> ').map(secondsOf))
        for (const [index, [from, to]] of times.entries()) {
          expect(from).toBeCloseTo(timing.sentences[index]!.start, 3)
          expect(to).toBeGreaterThanOrEqual(from!)
          expect(to).toBeLessThanOrEqual(times[index + 1]?.[0] ?? Infinity)
        }
      }),
    )
  })

  it.skipIf(lacks('ffmpeg'))('is read by ffmpeg as subtitles', () => {
    const read = execFileSync(
      'ffmpeg',
      ['-v', 'error', '-f', 'webvtt', '-i', '-', '-f', 'srt', '-'],
      {
        input: timingToVtt(TIMING),
        encoding: 'utf8',
      },
    )
    expect(read).toContain('00:00:00,569 --> 00:00:03,200\nАнна & 田中: <The Moon>')
    expect(read.match(/-->/g)!.length).toBeGreaterThanOrEqual(3)
  })
})

describe('timingToSmil', () => {
  it('pairs each sentence of the text with its clip of the audio', () => {
    const smil = timingToSmil(TIMING, { text: 'a "b" & c.xhtml', audio: 'chapter.mp3' })
    expect(smil).toContain('<text src="a &quot;b&quot; &amp; c.xhtml#s2"/>')
    expect(smil).toContain('<audio src="chapter.mp3" clipBegin="3.200s" clipEnd="4.000s"/>')
    expect(smil.match(/<par id="par-s\d">/g)).toHaveLength(3)
  })

  it('closes what it opens, and holds nothing of the text but its ids', () => {
    fc.assert(
      fc.property(anyTiming, (timing) => {
        const smil = timingToSmil(timing, { text: 'text.xhtml', audio: 'chapter.mp3' })
        let nested = smil
        for (let before = ''; before !== nested;) {
          before = nested
          nested = nested.replaceAll(/<([a-z]+)[^<>]*(?:\/>|>\s*<\/\1>)/g, '')
        }
        expect(nested.trim()).toBe('<?xml version="1.0" encoding="UTF-8"?>')
        expect(smil.match(/<par /g)?.length ?? 0).toBe(timing.sentences.length)
      }),
    )
  })
})

function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
