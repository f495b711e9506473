import fc from 'fast-check'

/** One thing shown. It throws what is not so; what it returns is a figure to read. */
export interface Case {
  /** A sentence about behaviour. */
  readonly name: string
  /** `seed` decides whatever is left to chance. */
  readonly show: (seed: number) => Promise<string>
}

export interface Proving {
  readonly seed: number
  /** How much of it, 0 to 1; everything by default. The seed chooses. */
  readonly share?: number
  /** Only the cases with these words in their name. */
  readonly only?: string | undefined
  /** Takes a line a case. */
  readonly tell: (line: string) => void
}

export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Shows case after case, in their order. */
export async function prove(
  cases: readonly Case[],
  { seed, share = 1, only = '', tell }: Proving,
): Promise<Tally> {
  const wanted = some(
    cases.filter(({ name }) => name.includes(only)),
    { seed, share },
  )
  let passed = 0
  for (const { name, show } of wanted) {
    try {
      tell(`  ✓ ${name}: ${await show(seed)}`)
      passed += 1
    } catch (error) {
      tell(`  ✗ ${name}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
  return { passed, failed: wanted.length - passed }
}

function some(
  cases: readonly Case[],
  { seed, share }: { readonly seed: number; readonly share: number },
): readonly Case[] {
  if (share >= 1 || cases.length === 0) return cases
  const length = Math.ceil(cases.length * share)
  const subarrays = fc.subarray([...cases], { minLength: length, maxLength: length })
  return fc.sample(subarrays, { seed, numRuns: 1 })[0]!
}
