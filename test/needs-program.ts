import { spawnSync } from 'node:child_process'

/** Somebody else's programs that tests measure with, and how Debian calls what holds them. */
const PACKAGES = {
  chromium: 'chromium',
  ffmpeg: 'ffmpeg',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  swetest: 'swetest swe-standard-data',
} as const
export type Program = keyof typeof PACKAGES

/**
 * Whether a test must be skipped for want of a program: `it.skipIf(lacks('ffmpeg'))`. With CI=true
 * nothing is skipped: it throws, so that the test's file fails and says what is missing.
 */
export function lacks(
  program: Program,
  { isThere = isOnPath(program), environment = process.env } = {},
): boolean {
  if (!isThere && environment['CI'] === 'true') {
    throw new Error(`${program} is missing; on Debian: apt-get install ${PACKAGES[program]}`)
  }
  return !isThere
}

function isOnPath(program: Program): boolean {
  return spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined
}
