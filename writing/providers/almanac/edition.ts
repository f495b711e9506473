/** The edition of the engine and its phrasebook, as a text's quality record names it. */
export const EDITION = 'almanac-2'
