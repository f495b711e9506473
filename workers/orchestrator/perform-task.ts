import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { assertNever } from '#core/errors.ts'
import { DocumentId } from '#core/job-types.ts'
import { kindOf } from '#core/tasks.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { fontsInWorkerd } from '#publishing/pdf/fonts/fonts-in-workerd.ts'
import { castJobCharts } from './cast-job-charts.ts'
import type { OrchestratorEnv } from './env.ts'
import { packDocuments } from './pack-documents.ts'
import { typeset } from './typeset.ts'
import { onDocument, type Motion, type Outcome, type Work } from './work.ts'
import { writeText } from './write-text.ts'
import { writerOf } from './writer-of.ts'

/** Does a piece of work from its commission and its inputs, and from nothing else. */
export async function performTask(
  work: Work,
  onMotion: (motion: Motion) => void,
  env: OrchestratorEnv,
): Promise<Outcome> {
  const artifacts = env.ARTIFACTS
  const cast = async () => ({ artifacts, ephemeris: await loadEphemeris() })
  const kind = kindOf(work.taskId)
  switch (kind) {
    case 'charts':
      return done(await castJobCharts(work, await cast()))
    case 'text': {
      const writer = writerOf(work.commission)
      return await writeText(ofDocument(work), { ...(await cast()), writer, onMotion })
    }
    case 'pdf':
      return done(await typeset(ofDocument(work), { ...(await cast()), fonts: fontsOf(env) }))
    case 'zip':
      return done(await packDocuments(work, artifacts))
    case 'chapter':
      throw new Error('chapters are spoken by pods, not by a queue')
    default:
      return assertNever(kind)
  }
}

function done(result: Extract<Outcome, { kind: 'done' }>['result']): Outcome {
  return { kind: 'done', result }
}

function ofDocument(work: Work) {
  return onDocument(work, DocumentId.parse(work.taskId.slice(work.taskId.indexOf(':') + 1)))
}

let fonts: FontSource | undefined

/** One shelf an isolate, so that what is loaded once serves every document. */
function fontsOf({ FONTS }: OrchestratorEnv): FontSource {
  fonts ??= fontsInWorkerd(FONTS)
  return fonts
}
