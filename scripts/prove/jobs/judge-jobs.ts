import assert from 'node:assert/strict'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import type { LocalFleet } from '../fleet/local-fleet.ts'
import { storedKeys, storedObjects } from '../fleet/stored-keys.ts'
import type { JobsProvider } from './anthropic-of-jobs.ts'
import { matchDrafts } from './match-drafts.ts'

/** A time nobody served, from the kill to the first answer; milliseconds since 1970. */
interface Absence {
  readonly from: number
  readonly to: number
}

interface Judged {
  readonly jobs: readonly JobResponse[]
  readonly provider: JobsProvider
  readonly absences: readonly Absence[]
}

const FILES = ['/text.json', '/document.pdf', '/chapter.mp3']
/** An answer that ended so shortly before a kill may not have been heard to its end, or not be kept yet. */
const HEARD_MS = 3_000

/** Holds finished jobs to what is promised of them; throws what is not so, and returns figures. */
export async function judgeJobs(
  fleet: LocalFleet,
  { jobs, provider, absences }: Judged,
): Promise<string> {
  const documents = jobs.flatMap(({ id, documents: all }) =>
    all.map((document) => ({ jobId: id, ...document })),
  )
  for (const { jobId, id, text, pdf, audio } of documents) {
    for (const part of [text, pdf, audio]) assert.equal(part.status, 'done', `${jobId} ${id}`)
  }
  const stored = storedKeys(fleet.state)
  const keys = stored.filter((key) => FILES.some((file) => key.endsWith(file)))
  assert.equal(new Set(keys).size, keys.length, 'an artifact is stored twice')
  assert.equal(keys.length, documents.length * FILES.length, 'artifacts are missing, or too many')

  for (const { jobId, id } of documents) {
    const at = `/v1/jobs/${jobId}/documents/${id}`
    for (const file of ['text', 'pdf', 'audio']) {
      const answer = await fleet.call(`GET ${at}/${file}`)
      assert.equal(answer.status, 200, `${at}/${file}`)
      await answer.arrayBuffer()
    }
    const { drafts } = await fleet.json<{ drafts: number }>(`GET ${at}/quality`)
    assert.equal(drafts, 1, `${at} was written again though its draft was kept`)
  }
  return `${documents.length} documents, a draft each; ${judgePaid(fleet.state, { provider, absences })}`
}

/** What is kept is asked for once; what was paid for and is not kept was cut off as everything was killed, each by itself. */
function judgePaid(
  state: string,
  { provider, absences }: Pick<Judged, 'provider' | 'absences'>,
): string {
  const drafts = storedObjects(state).flatMap(({ key, storedAt }) => {
    const document = /^jobs\/[^/]+\/([^/]+)\/\d+\/drafts\/\d+\.json$/.exec(key)?.[1]
    return document === undefined ? [] : [{ document, storedAt }]
  })
  const answers = provider.wholeAnswers()
  const { lost, unheard } = matchDrafts(answers, drafts)
  const asked = ({ document, storedAt }: (typeof unheard)[number]) => {
    const ends = answers.flatMap((answer) =>
      answer.document === document ? [answer.endedAt - storedAt] : [],
    )
    return `${document}, stored when answers of such had ended so many ms later: ${ends.join(', ')}`
  }
  assert.deepEqual(unheard.map(asked), [], 'a draft is kept that nobody was paid for')
  for (const { document, endedAt } of lost) {
    const cut = absences.find(({ from, to }) => endedAt >= from - HEARD_MS && endedAt <= to)
    const next = absences.find(({ from }) => from > endedAt)
    const when = next ? `${next.from - endedAt} ms before the next kill` : 'after the last kill'
    assert.ok(cut, `a draft of ${document} was paid for and not kept, though it ended ${when}`)
  }
  const early = lost.map(({ endedAt }) => {
    const { from } = absences.findLast(({ from: at }) => endedAt >= at - HEARD_MS)!
    return Math.max(0, from - endedAt)
  })
  const broken = provider.calls.length - answers.length
  return `${drafts.length} drafts kept of ${answers.length} whole answers, ${lost.length} cut off (the earliest ${Math.max(0, ...early)} ms before the kill), ${broken} calls broken off`
}
