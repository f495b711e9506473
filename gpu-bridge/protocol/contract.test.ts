import { expect, it } from 'vitest'
import { CompleteRequest } from './contract.ts'

const SAID = { fence: 1, sha256: 'a'.repeat(64), bytes: 1, seconds: 1, engine: 'flite' }

it.each([
  [[], true],
  [['untransliterated-script', 'unsaid-sign', 'chunk-suspect'], true],
  [['<b>call this number</b>'], false],
  [Array(1000).fill('chunk-suspect'), false],
])(
  'a pod flags a chapter with what is known to be a flag, and each once at most',
  (flags, taken) => {
    expect(CompleteRequest.safeParse({ ...SAID, flags }).success).toBe(taken)
  },
)
