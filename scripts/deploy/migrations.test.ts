import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The last one from before anything was deployed: nobody can be set back past it. */
const BEFORE_ANY_DEPLOY = '0005_commissions.sql'
const FOLDER = 'd1/migrations'

/** What the code that served before could miss. An index is nobody's to read. */
const TAKES_AWAY = /\bDROP (TABLE|COLUMN)\b|\bRENAME\b/i

it('takes nothing away that the version before reads, which serves on when a deploy is taken back', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))
  const taking = names.filter((name) => TAKES_AWAY.test(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  expect(taking).toContain(BEFORE_ANY_DEPLOY)
  expect(taking.filter((name) => name > BEFORE_ANY_DEPLOY)).toEqual([])
})
