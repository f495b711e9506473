import type { Script, ScriptSentence, TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import type { FieldProblem } from './contract/problems.ts'

/** What any English voice says: a sentence that has such letters is heard. */
const LATIN_WORD = /[A-Za-z]{2}/
const MEND = 'Speak the script that the lease names, and time its sentences in their order.'

/**
 * What is wrong with a timing beside the script it should be of; null when nothing is. Sentences
 * are the script's, word for word and in its order, and one with a Latin word is never left out;
 * each begins where the one before began or later, and ends within the sound.
 */
export function timingMisfit(
  { sentences, seconds }: TimingManifest,
  script: Script,
): FieldProblem | null {
  const all = sentencesOf(script)
  let expected = 0
  let from = 0
  for (const [place, { id, text, start, end }] of sentences.entries()) {
    const at = all.findIndex((one, index) => index >= expected && one.id === id)
    const field = `sentences.${place}`
    if (at < 0) return misfit(field, `${id} is not the script’s, or not in its order`)
    if (all[at]!.text !== text) return misfit(field, `${id} says something else in the script`)
    const left = all.slice(expected, at).find(isHeard)
    if (left) return misfit(field, `${left.id} comes before it and is left out`)
    if (start < from) return misfit(field, 'it begins before the one before it')
    if (end < start || end > seconds) return misfit(field, 'it ends before it begins, or too late')
    expected = at + 1
    from = start
  }
  const left = all.slice(expected).find(isHeard)
  return left ? misfit('sentences', `${left.id} is left out`) : null
}

function sentencesOf({ title, sections }: Script): readonly ScriptSentence[] {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...paragraphs.flat(),
    ]),
  ]
}

function isHeard({ text }: ScriptSentence): boolean {
  return LATIN_WORD.test(text)
}

function misfit(field: string, problem: string): FieldProblem {
  return { field, problem, mend: MEND }
}
