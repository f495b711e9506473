import type { Message } from '#core/message.ts'
import { inPlainWords } from './plain-time.ts'

const PARTS: Readonly<Record<string, string>> = {
  charts: 'the casting of the charts',
  text: 'the text',
  pdf: 'the PDF',
  chapter: 'the audio',
  package: 'the package',
}

const HAPPENED: Readonly<Record<string, string>> = {
  started: 'is begun',
  done: 'is done',
  released: 'waits again',
  lost: 'fell silent',
}

const FAILED: Readonly<Record<string, string>> = {
  retry: 'failed and is tried again',
  overloaded: 'is put off, the other side is busy',
  paused: 'waits until its provider is back',
  final: 'was given up',
}

const OF_THE_JOB: Readonly<Record<string, string>> = {
  ordered: 'ordered',
  'cancel-asked': 'cancelled',
  'retry-asked': 'what failed is tried again',
  'regenerate-asked': 'a part is made anew',
  'refresh-asked': 'what is outdated is written again',
  'package-asked': 'a package is asked for',
  'remake-asked': 'what was lost of it is made again',
  'looked-after': 'silent work was looked after',
}

const WAITS: Readonly<Record<string, string>> = {
  next: 'a pod is about to take it',
  busy: 'every pod is speaking',
  'pods-silent': 'no pod answers',
  'no-pod': 'there is no pod',
  draining: 'no new chapter is begun',
}

/** What the API tells as a key and parameters, in English. A key of a newer API is shown as it is. */
export function inWords({ key, params }: Message): string {
  const [subject = '', what = '', kind = ''] = key.split('.')
  const because = params['reason'] === undefined ? '' : `: ${params['reason']}`
  const whose = params['document'] ?? params['package']
  const of = whose === undefined ? '' : ` of ${whose}`
  if (subject === 'job') return `${OF_THE_JOB[what] ?? key}${of}`
  const part = `${PARTS[subject] ?? subject}${of}`
  if (what === 'failed') return `${part} ${FAILED[kind] ?? kind}${because}`
  if (what === 'waits') return waiting(kind, params)
  return `${part} ${HAPPENED[what] ?? what}${because}`
}

function waiting(why: string, { place, seconds }: Message['params']): string {
  const soon =
    typeof seconds === 'number' && seconds > 0 ? `, in about ${inPlainWords(seconds)}` : ''
  return `waits at place ${place}${soon}: ${WAITS[why] ?? why}`
}
