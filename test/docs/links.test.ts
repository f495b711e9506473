import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, ROOT } from './shell-blocks.ts'

const LINK = /\]\((?<to>[^)\s]+)\)|<img src="(?<picture>[^"]+)"/g
/** What is no file of ours, or stands for any of many. */
const ELSEWHERE = /^(?:[a-z]+:|#)|[…<{*]/

/** Files that a document links to or shows, from the root. */
function filesIn(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8').replaceAll(/```.*?```/gs, '')
  return Array.from(text.matchAll(LINK), ({ groups }) => groups!['to'] ?? groups!['picture']!)
    .filter((to) => !ELSEWHERE.test(to))
    .map((to) => normalize(join(dirname(document), decodeURI(to.replace(/#.*$/, '')))))
}

describe('a link or a picture of a document', () => {
  it('leads to a file that is there', () => {
    const all = documents().flatMap((document) =>
      filesIn(document).map((file) => `${document} → ${file}`),
    )
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter((link) => !existsSync(join(ROOT, link.split(' → ')[1]!)))).toEqual([])
  })
})
