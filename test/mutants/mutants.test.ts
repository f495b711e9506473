import { expect, it } from 'vitest'
import { checkFits, mutants } from '../../scripts/prove/mutants/mutant-tree.ts'

it('has a dozen faults to put in at the least', () => {
  expect(mutants().length).toBeGreaterThanOrEqual(12)
})

it.each(mutants())('%s fits the code as it is', (mutant) => {
  expect(() => checkFits(mutant)).not.toThrow()
})
