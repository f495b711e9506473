/** The edition of the engine; its phrasebook's hash stands beside it (`phrasebook-hash.ts`). */
export const EDITION = 'almanac-2'
