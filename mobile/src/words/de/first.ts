import type { Words } from '../catalogue.ts'

export const first: Words['first'] = {}
