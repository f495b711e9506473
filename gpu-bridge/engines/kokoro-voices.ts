import type { Voice } from '#gpu-bridge/speech/engine.ts'

const LANGUAGES: Readonly<Record<string, string>> = {
  a: 'en-US',
  b: 'en-GB',
  e: 'es',
  f: 'fr',
  h: 'hi',
  i: 'it',
  j: 'ja',
  p: 'pt-BR',
  z: 'zh',
}

/** Ours wherever Kokoro speaks: its licence lets readings be sold (decision 163). */
const HOUSE_VOICE = 'af_heart'

/** The house voice first: whoever lists voices offers the first. */
export function houseFirst(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) => Number(other === HOUSE_VOICE) - Number(one === HOUSE_VOICE))
}

const SEXES: Readonly<Record<string, string>> = { f: 'a woman', m: 'a man' }

/** A voice of Kokoro by its name: `bf_emma` is a British woman. The model and its voices are one Apache-2.0 release. */
export function kokoroVoice(name: string): Voice {
  const [, language = '', sex = ''] = /^([a-z])([fm])_/.exec(name) ?? []
  return {
    name,
    language: LANGUAGES[language] ?? 'en',
    sounds: SEXES[sex] ?? 'a mixture',
    licence: 'Apache-2.0',
  }
}
