import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import { hear, probe, type Heard } from './heard.ts'
import type { SpokenFile } from './spoken.ts'

/** What ACX asks for, and a loudness within half a unit of −19. */
const PROMISES: Readonly<Record<string, (heard: Heard) => boolean>> = {
  '−19 ± 0.5 LUFS': ({ lufs }) => Math.abs(lufs + 19) <= 0.5,
  'a true peak of −3 dB at most': ({ truePeak }) => truePeak <= -3,
  'RMS from −23 to −18 dB': ({ rms }) => rms >= -23 && rms <= -18,
  'a floor of −60 dB at most': ({ floor }) => floor <= -60,
  'no hole': ({ holes }) => holes.length === 0,
}

export async function showLevels(chapters: readonly SpokenFile[]): Promise<string> {
  const all: Heard[] = []
  for (const { file, script } of chapters) all.push(promised(script.title.text, await hear(file)))
  return inWords(all)
}

export async function showShopLevels(script: Script): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-shop-'))
  try {
    const file = join(folder, 'shop.mp3')
    const options = { onProgress: () => {}, profile: MP3_PROFILES.shop }
    const { mp3 } = await speakChapter(script, await fliteEngine(), options)
    await writeFile(file, mp3)
    const { streams } = await probe(file)
    const [{ sample_rate: rate, bit_rate: bits, channels } = {}] = streams
    const told = `${rate} Hz, ${bits} bit/s, ${channels} channel`
    if (told !== '44100 Hz, 192000 bit/s, 1 channel') throw new Error(told)
    return `${told}: ${inWords([promised(script.title.text, await hear(file))])}`
  } finally {
    await rm(folder, { recursive: true })
  }
}

function promised(title: string, heard: Heard): Heard {
  const broken = Object.entries(PROMISES).filter(([, isKept]) => !isKept(heard))
  if (broken.length === 0) return heard
  const names = broken.map(([name]) => name).join(', ')
  throw new Error(`${title} breaks ${names}: ${inWords([heard])}, holes ${heard.holes.join(' ')}`)
}

function inWords(all: readonly Heard[]): string {
  const range = (of: (heard: Heard) => number, unit: string) => {
    const values = all.map(of)
    const [least, most] = [Math.min(...values).toFixed(1), Math.max(...values).toFixed(1)]
    return least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}`
  }
  const minutes = all.reduce((sum, { seconds }) => sum + seconds, 0) / 60
  return [
    `${all.length} in ${minutes.toFixed(0)} min`,
    range(({ lufs }) => lufs, 'LUFS'),
    `peaks ${range(({ truePeak }) => truePeak, 'dBTP')}`,
    `RMS ${range(({ rms }) => rms, 'dB')}`,
    `floor ${range(({ floor }) => floor, 'dB')}`,
  ].join(', ')
}
