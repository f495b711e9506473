import type { Case } from '../prove.ts'
import { ENDS, HEALING } from './falls.ts'
import { INTERRUPTS } from './interrupts.ts'
import { PORTS, SECOND_STARTS } from './locks-and-ports.ts'
import { STARTS } from './starts.ts'

/** That the local system is one thing that lives or dies. The first case leaves a state to begin on. */
export const LOCAL_CASES: readonly Case[] = [
  ...STARTS,
  ...SECOND_STARTS,
  ...PORTS,
  ...HEALING,
  ...ENDS,
  ...INTERRUPTS,
]
