import { expect, it } from 'vitest'

import { answersOf, runCli } from './run-cli.fixture.ts'

const BIRTH = '--date 1968-08-23 --time 13:45 --lat 46.6103 --lon 13.8558'.split(' ')

it('draws a chart as SVG, or as JSON that holds one', async () => {
  const drawn = await runCli(['wheel', ...BIRTH, '--name', 'A & <B>'])
  expect(drawn.code).toBe(0)
  expect(drawn.printed).toMatch(/^<svg /)
  expect(drawn.printed).toContain('Birth chart of A &amp; &lt;B&gt;')
  const [answer] = answersOf(await runCli(['wheel', ...BIRTH, '--json']))
  expect(answer).toMatchObject({ title: 'Birth chart of a person', svg: expect.any(String) })
})
