import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** An operator without an account: nothing here gets as far as one. */
const NO_ACCOUNT = { PATH: process.env['PATH'] ?? '' }

function typed(line: string) {
  const [script, ...args] = line.split(' ')
  const run = [join('scripts', `${script}.ts`), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, run, {
    cwd: ROOT,
    env: NO_ACCOUNT,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

it.each([
  ['deploy staging --dryrun', "Unknown option '--dryrun'"],
  ['deploy prod', 'prod is no environment'],
  ['deploy staging --dry-run --secrets nowhere.env', 'nowhere.env cannot be read'],
  ['backup export .state --too b', "Unknown option '--too'"],
  ['backup export production', '--to: is missing'],
  [`backup key ${import.meta.filename}`, 'is there already'],
  ['prove nothing', 'nothing is no proof'],
  ['prove charts --sed 2', "Unknown option '--sed'"],
  ['samples --folder x', 'npm run samples [-- FOLDER]'],
  ['samples package.json/x', 'package.json/x is no folder to write to'],
  ['simulate nothing', 'nothing is no simulation'],
  ['simulate fleet --sed 2', "Unknown option '--sed'"],
  ['simulate scale --sed 2', "Unknown option '--sed'"],
])('tells of %s that %s, and goes no further', (line, why) => {
  const { status, said } = typed(line)
  expect(said).toContain(why)
  expect(said).not.toMatch(/^ {4}at /m)
  expect(status).toBe(2)
})

it('tells how a deploy is asked for when it is asked', () => {
  const { status, said } = typed('deploy --help')
  expect(said).toContain('--dry-run')
  expect(status).toBe(0)
})
