import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeMp3, MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { soundOf } from '#gpu-bridge/speech/sound.ts'
import { Mp3Walk, NoMp3, type WalkedMp3 } from './walk-mp3.ts'

const SECONDS = 3

async function tone(sampleRate: number): Promise<Uint8Array> {
  const samples = Float32Array.from(
    { length: SECONDS * sampleRate },
    (_, n) => Math.sin(n / 20) / 3,
  )
  return await encodeMp3(soundOf({ samples, sampleRate }), MP3_PROFILES.small)
}

/** Walks bytes cut at the given places. */
function walk(bytes: Uint8Array, cuts: readonly number[] = []): WalkedMp3 {
  const walking = new Mp3Walk()
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b)]
  for (const [place, from] of at.entries()) walking.push(bytes.subarray(from, at[place + 1]))
  return walking.end()
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** An ID3v2 tag with so many bytes in it. */
function tag(bytes: number): Uint8Array {
  const head = [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, bytes >> 7, bytes & 0x7f]
  return joined(Uint8Array.from(head), new Uint8Array(bytes).fill(0xff))
}

const spoken = await tone(16_000)

describe('Mp3Walk', () => {
  it.each([16_000, 22_050, 24_000, 32_000, 44_100, 48_000])(
    'finds how long a sound of %i Hz is',
    async (sampleRate) => {
      const walked = walk(await tone(sampleRate))
      expect(walked.sampleRate).toBe(sampleRate)
      // The encoder adds its delay, and fills its last frame.
      expect(walked.seconds).toBeGreaterThan(SECONDS)
      expect(walked.seconds).toBeLessThan(SECONDS + 0.2)
    },
  )

  it('walks the same in pieces of any size, tags before and behind included', () => {
    const closing = new Uint8Array(128)
    closing.set(new TextEncoder().encode('TAG'))
    const whole = joined(tag(700), spoken, closing)
    const untagged = walk(spoken)
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (cuts) => {
        expect(walk(whole, cuts)).toEqual(untagged)
      }),
    )
  })

  it('takes nothing that is no sound', () => {
    const text = new TextEncoder().encode('this is not an mp3 at all')
    for (const bytes of [new Uint8Array(), text, tag(50), new Uint8Array(10_000)]) {
      expect(() => walk(bytes)).toThrow(NoMp3)
    }
  })

  it('takes no sound with anything in it, at its end, or missing from it', async () => {
    const other = await tone(24_000)
    const [frame, noise] = [spoken.length / walk(spoken).frames, new Uint8Array(33).fill(7)]
    const middle = Math.floor(spoken.length / frame / 2) * frame
    const spoilt = [
      joined(spoken.subarray(0, middle), noise, spoken.subarray(middle)),
      joined(spoken, noise),
      joined(noise, spoken),
      spoken.subarray(0, -1),
      spoken.subarray(1),
      joined(spoken, other),
      joined(spoken.subarray(0, middle), spoken.subarray(middle + 5)),
    ]
    for (const bytes of spoilt) expect(() => walk(bytes)).toThrow(NoMp3)
  })

  it('never takes a sound whose frames were cut or moved anywhere', () => {
    const frame = spoken.length / walk(spoken).frames
    fc.assert(
      fc.property(fc.nat(spoken.length - 1), fc.integer({ min: 1, max: 400 }), (from, count) => {
        fc.pre(count % frame !== 0)
        const cut = joined(spoken.subarray(0, from), spoken.subarray(from + count))
        expect(() => walk(cut)).toThrow(NoMp3)
      }),
    )
  })
})
