import { text } from 'node:stream/consumers'
import { InputError } from '#core/errors.ts'
import { describe } from '#core/log.ts'
import { SpeechRequest, type SpeechReport } from './requests.ts'

/**
 * Speech without a bridge: one request on the input, as JSON, and a line of JSON for each report on
 * the output. The last of them is `done`, `refused` or `failed`; only the first leaves by 0.
 */
try {
  const request = SpeechRequest.parse(JSON.parse(await text(process.stdin)))
  tell({ type: 'done', result: await perform(request) })
} catch (error) {
  process.exitCode = 1
  if (!(error instanceof InputError)) tell({ type: 'failed', reason: describe(error) })
  else {
    const { field, problem, mend } = error
    tell({ type: 'refused', field, problem, mend })
  }
}

/** Code is loaded where it is asked for: a voice, an encoder and a muxer take their time. */
async function perform(request: SpeechRequest): Promise<Record<string, unknown>> {
  switch (request.do) {
    case 'list-voices':
      return await (await import('./list-voices.ts')).listVoices()
    case 'speak':
      return await (await import('./speak-file.ts')).speakFile(request, onProgress)
    case 'bind':
      return await (await import('./bind-book.ts')).bindBook(request, onProgress)
  }
}

function onProgress(fraction: number): void {
  tell({ type: 'progress', fraction })
}

function tell(report: SpeechReport): void {
  process.stdout.write(`${JSON.stringify(report)}\n`)
}
