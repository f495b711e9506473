import { expect, it } from 'vitest'
import { checkFits, mutants, worldOf } from '../../scripts/prove/mutants/mutant-tree.ts'

it('has a dozen faults to put in at the least', () => {
  expect(mutants().length).toBeGreaterThanOrEqual(12)
})

it.each(mutants())('%s fits the code as it is, and names a world that sees it', (mutant) => {
  expect(() => checkFits(mutant)).not.toThrow()
  expect(worldOf(mutant)).toBeGreaterThan(0)
})
