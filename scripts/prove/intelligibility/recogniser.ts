import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'
import { soundingWords } from '#gpu-bridge/speech/word-error.ts'
import { modelWords } from './model-words.ts'

const MODEL = '/usr/share/pocketsphinx/model/en-us'
const RATE = 16_000
const WORDS = `${MODEL}/en-us.lm.bin`

/** A listener: what words it knows, and how they sound. */
export interface Listener {
  readonly dictionary: string
  /** Words of the model that stand for others, and for which. */
  readonly standIns: ReadonlyMap<string, string>
}

/** Debian's pocketsphinx as it comes: 134,000 words of American English, and none of the traditions'. */
export const STRANGER: Listener = {
  dictionary: `${MODEL}/cmudict-en-us.dict`,
  standIns: new Map(),
}

/** Whether the recogniser is here. */
export function hasPocketsphinx(): boolean {
  return spawnSync('pocketsphinx_batch', [], { stdio: 'ignore' }).error === undefined
}

/**
 * The same listener after they have learned the terms: their sounds from the lexicon (ARPAbet, the
 * stress left out), and how often the `texts` say them. The language model takes no new words, so each
 * term takes the place of one that is not in the texts, and that people say as often. What was known of
 * a term before stays known.
 */
export async function initiate(
  terms: ReadonlyMap<string, readonly string[]>,
  { texts, dictionary }: { readonly texts: readonly string[]; readonly dictionary: string },
): Promise<Listener> {
  const lines = (await readFile(STRANGER.dictionary, 'utf8')).trimEnd().split('\n')
  const said = sharesOf(texts.flatMap(soundingWords))
  const learned = [...terms.keys()].filter((word) => said.has(word))
  const standIns = asOftenSaid(learned, said, await modelWords(WORDS))
  const kept = lines.filter((line) => !standIns.has(entryOf(line)))
  const added = [...standIns].map(
    ([word, term]) => `${word} ${terms.get(term)!.join(' ').replaceAll(/\d/g, '')}`,
  )
  await writeFile(dictionary, `${[...kept, ...added].join('\n')}\n`)
  return { dictionary, standIns }
}

function sharesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = Map.groupBy(words, (word) => word)
  return new Map([...counts].map(([word, { length }]) => [word, length / words.length]))
}

/** For each term, the commonest first, the word nearest to it in how often it is said, of those that no text says. */
function asOftenSaid(
  terms: readonly string[],
  said: ReadonlyMap<string, number>,
  model: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const free = new Map([...model].filter(([word]) => /^[a-z]{5,}$/.test(word) && !said.has(word)))
  const standIns = new Map<string, string>()
  for (const term of terms.toSorted((a, b) => said.get(b)! - said.get(a)!)) {
    const wanted = Math.log(said.get(term)!)
    const far = (word: string) => Math.abs(Math.log(free.get(word)!) - wanted)
    const nearest = [...free.keys()].reduce((best, word) => (far(word) < far(best) ? word : best))
    free.delete(nearest)
    standIns.set(nearest, term)
  }
  return standIns
}

/** How the listener says each word that they know, in phones. */
export async function soundsOf({
  dictionary,
  standIns,
}: Listener): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(dictionary, 'utf8')).trimEnd().split('\n')
  return new Map(
    lines
      .filter((line) => !/^\S+\(\d+\) /.test(line))
      .map((line) => {
        const word = entryOf(line)
        return [standIns.get(word) ?? word, line.slice(line.indexOf(' ') + 1)]
      }),
  )
}

/** The word of a line of the dictionary; another way to say it is counted in brackets. */
function entryOf(line: string): string {
  return line.slice(0, line.indexOf(' ')).replace(/\(\d+\)$/, '')
}

/** What the listener hears in each sound, in their order, by all cores. The same sound is heard once. */
export async function listen(
  listener: Listener,
  sounds: readonly Pcm[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-heard-'))
  try {
    const names: string[] = []
    for (const sound of sounds) {
      const samples = samplesOf(sound)
      const name = createHash('sha256').update(samples).digest('hex')
      await writeFile(join(folder, `${name}.raw`), samples)
      names.push(name)
    }
    const apart = [...new Set(names)]
    const parts = Object.values(
      Object.groupBy(apart, (_name, index) => index % availableParallelism()),
    )
    const found = await Promise.all(
      parts.map(async (part, core) => await hearFiles(listener, part ?? [], { folder, core })),
    )
    const heard = new Map(found.flat())
    return names.map((name) => heard.get(name) ?? '')
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What is heard in each of the files named so, `.raw` in the folder. */
async function hearFiles(
  listener: Listener,
  names: readonly string[],
  { folder, core }: { readonly folder: string; readonly core: number },
): Promise<readonly (readonly [name: string, words: string])[]> {
  const [list, heard] = [join(folder, `list-${core}`), join(folder, `heard-${core}`)]
  await writeFile(list, `${names.join('\n')}\n`)
  const models = `-hmm ${MODEL}/en-us -lm ${WORDS} -dict ${listener.dictionary}`
  // Each sound is judged by itself, whatever was heard before it.
  const files = `-cmn batch -adcin yes -cepext .raw -cepdir ${folder} -ctl ${list} -hyp ${heard}`
  await run('pocketsphinx_batch', `${models} ${files}`.split(' '))
  return (await readFile(heard, 'utf8')).split('\n').flatMap((line) => {
    const [, words, name] = /^(.*)\(([\da-f]+) -?\d+\)$/.exec(line) ?? []
    return name === undefined || words === undefined
      ? []
      : [[name, meantBy(listener, words)] as const]
  })
}

function meantBy({ standIns }: Listener, heard: string): string {
  return heard
    .replaceAll(/\(\d+\)/g, '')
    .split(' ')
    .map((word) => standIns.get(word) ?? word)
    .join(' ')
}

/** 16-bit samples, little endian. Throws where the voice does not speak at the model's rate. */
function samplesOf({ samples, sampleRate }: Pcm): Uint8Array {
  if (sampleRate !== RATE) throw new Error(`the model listens at ${RATE} Hz, not at ${sampleRate}`)
  const view = new DataView(new ArrayBuffer(samples.length * 2))
  samples.forEach((sample, index) =>
    view.setInt16(index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true),
  )
  return new Uint8Array(view.buffer)
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error(`${program} ended with ${code}`)
}
