import type { Pcm } from './engine.ts'

/** Sounds for tests. `amplitude` 1 is full scale. */
export function sine(
  seconds: number,
  { sampleRate = 16_000, hertz = 997, amplitude = 0.1, phase = 0 } = {},
): Pcm {
  const samples = Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / sampleRate + phase),
  )
  return { sampleRate, samples }
}

export function silence(seconds: number, sampleRate = 16_000): Pcm {
  return { sampleRate, samples: new Float32Array(Math.round(seconds * sampleRate)) }
}

export function inARow(...parts: readonly Pcm[]): Pcm {
  const sampleRate = parts[0]?.sampleRate ?? 16_000
  return { sampleRate, samples: Float32Array.from(parts.flatMap(({ samples }) => [...samples])) }
}

export function part({ samples, sampleRate }: Pcm, fromSeconds: number, toSeconds: number): Pcm {
  return { sampleRate, samples: samples.slice(fromSeconds * sampleRate, toSeconds * sampleRate) }
}

/** As loud and as quiet by turns as speech is: bursts of a tone with short pauses between them. */
export function bursts(
  seconds: number,
  { sampleRate = 16_000, amplitude = 0.1, hertz = 997 } = {},
): Pcm {
  const { samples } = sine(seconds, { sampleRate, amplitude, hertz })
  const [burst, pause] = [0.3 * sampleRate, 0.06 * sampleRate]
  return {
    sampleRate,
    samples: samples.map((sample, index) => (index % (burst + pause) < burst ? sample : 0)),
  }
}
