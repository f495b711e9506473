import type { CatalogueEntry } from './catalogue-entry.ts'

export const CATALOGUE: readonly CatalogueEntry[] = []
