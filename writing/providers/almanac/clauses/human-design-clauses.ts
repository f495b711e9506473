import type { ClauseRow } from './clause.ts'
import { BONDS } from './human-design/bonds.ts'
import { CENTERS } from './human-design/centers.ts'
import { CHANNELS } from './human-design/channels.ts'
import { CONDITIONING } from './human-design/conditioning.ts'
import { CROSS } from './human-design/cross.ts'
import { DEFINITION } from './human-design/definition.ts'
import { GATES } from './human-design/gates.ts'
import { TYPE_AND_PROFILE } from './human-design/type-and-profile.ts'
import { TYPES_OF_TWO } from './human-design/types-of-two.ts'
import { VARIABLES } from './human-design/variables.ts'

export const HUMAN_DESIGN_CLAUSES: readonly ClauseRow[] = [
  ...TYPE_AND_PROFILE,
  ...TYPES_OF_TWO,
  ...DEFINITION,
  ...CROSS,
  ...CENTERS,
  ...CONDITIONING,
  ...CHANNELS,
  ...BONDS,
  ...GATES,
  ...VARIABLES,
]
