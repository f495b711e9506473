import assert from 'node:assert/strict'
import type { Expected } from './troubles.ts'
import type { Written } from './written-package.ts'

/** Throws unless a document came out right, and only after what was to be expected. */
export function holds({ document, outcome, drafts, waits }: Written, expected: Expected): void {
  const { id } = document
  assert.equal(outcome.kind, 'written', `${id}: ${JSON.stringify(outcome)}`)
  const grave = 'quality' in outcome ? outcome.quality.findings.filter(isGrave) : []
  assert.deepEqual(grave, [], `${id} is published with a finding`)
  const complete = drafts.filter((draft) => !draft.broken)
  assert.equal(complete.length, expected.drafts, `drafts of ${id}`)
  if (expected.found !== undefined) {
    const found = complete[0]!.findings.filter(isGrave)
    const isFound = found.some(
      ({ check, sentence }) =>
        check === expected.found && [undefined, sentence].includes(expected.sentence),
    )
    assert(
      isFound,
      `${id}: ${expected.sentence ?? expected.found} is not among ${JSON.stringify(found)}`,
    )
  }
  const least = expected.waits ?? []
  assert.equal(waits.length, least.length, `${id} waited ${waits.length} times`)
  least.forEach((seconds, place) => assert(waits[place]!.seconds >= seconds, `${id} did not wait`))
}

const isGrave = ({ severity }: { readonly severity: string }) => severity !== 'minor'
