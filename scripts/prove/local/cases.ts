import type { Case } from '../prove.ts'
import { FALLS } from './falls.ts'
import { INTERRUPTS } from './interrupts.ts'
import { LOCKS_AND_PORTS } from './locks-and-ports.ts'
import { STARTS } from './starts.ts'

/** That the local system is one thing that lives or dies. The first case leaves a state to begin on. */
export const LOCAL_CASES: readonly Case[] = [...STARTS, ...LOCKS_AND_PORTS, ...FALLS, ...INTERRUPTS]
