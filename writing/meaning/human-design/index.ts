import type { Cards } from '../card.ts'
import { AUTHORITIES } from './authorities.ts'
import { BONDS } from './bonds.ts'
import { CENTERS } from './centers.ts'
import { CHANNELS_1_TO_20 } from './channels-1-20.ts'
import { CHANNELS_21_TO_47 } from './channels-21-47.ts'
import { CIRCUITS } from './circuits.ts'
import { DEFINITIONS } from './definitions.ts'
import { GATES_1_TO_16 } from './gates-1-16.ts'
import { GATES_17_TO_32 } from './gates-17-32.ts'
import { GATES_33_TO_48 } from './gates-33-48.ts'
import { GATES_49_TO_64 } from './gates-49-64.ts'
import { PROFILES } from './profiles.ts'
import { TYPES } from './types.ts'
import { VARIABLES } from './variables.ts'

/** Every Human Design card, by id. */
export const HUMAN_DESIGN_CARDS: Cards = {
  ...AUTHORITIES,
  ...BONDS,
  ...CENTERS,
  ...CHANNELS_1_TO_20,
  ...CHANNELS_21_TO_47,
  ...CIRCUITS,
  ...DEFINITIONS,
  ...GATES_1_TO_16,
  ...GATES_17_TO_32,
  ...GATES_33_TO_48,
  ...GATES_49_TO_64,
  ...PROFILES,
  ...TYPES,
  ...VARIABLES,
}
