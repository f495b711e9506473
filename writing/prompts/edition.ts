/**
 * How writers are asked: a hash over the bytes of every file that makes the prompts, which a test
 * holds. Part of every commission, so that a text tells by what words it was asked for.
 */
export const PROMPT_EDITION = 'v1-fdbdf09fbea9935d'
