import { answerOf, api, type Answer } from '#app/api/call.ts'
import type { FirstWords, personOf } from './first-minute.ts'

type Asked = NonNullable<ReturnType<typeof personOf>>

let ahead: { readonly of: string; readonly answer: Promise<Answer<FirstWords>> } | null = null

/**
 * The words of one or two. They are kept nowhere, so they may be asked for as soon as a birth is whole: who
 * then wants them waits no more. What failed is asked for anew.
 */
export async function wordsOf(
  people: readonly Asked[],
  language: string,
): Promise<Answer<FirstWords>> {
  const of = JSON.stringify([people, language])
  if (ahead?.of !== of) {
    ahead = {
      of,
      answer: answerOf(api.tellFirstWords({ json: { people: [...people], language } })),
    }
  }
  const { answer } = ahead
  const told = await answer
  if (!told.ok && ahead?.answer === answer) ahead = null
  return told
}
