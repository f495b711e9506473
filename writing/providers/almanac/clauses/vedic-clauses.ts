import type { ClauseRow } from './clause.ts'
import { CHARTS_OF_TWO } from './vedic/charts-of-two.ts'
import { DASHAS } from './vedic/dashas.ts'
import { KARAKAS } from './vedic/karakas.ts'
import { KOOTA_EXTREMES } from './vedic/koota-extremes.ts'
import { KOOTAS } from './vedic/kootas.ts'
import { PANCHANGA } from './vedic/panchanga.ts'
import { PLACEMENTS } from './vedic/placements.ts'
import { PORUTHAMS } from './vedic/poruthams.ts'
import { STRENGTHS } from './vedic/strengths.ts'
import { YOGAS_AND_DOSHAS } from './vedic/yogas-and-doshas.ts'

export const VEDIC_CLAUSES: readonly ClauseRow[] = [
  ...YOGAS_AND_DOSHAS,
  ...DASHAS,
  ...KARAKAS,
  ...STRENGTHS,
  ...PLACEMENTS,
  ...PANCHANGA,
  ...KOOTAS,
  ...KOOTA_EXTREMES,
  ...PORUTHAMS,
  ...CHARTS_OF_TWO,
]
