import { readFileSync, writeFileSync } from 'node:fs'
import { LICENCES_FILE, licencesData } from './app/licences.ts'

/** Writes which packages the app and the service are made of. */
writeFileSync(
  LICENCES_FILE,
  licencesData((lockfile) => readFileSync(lockfile, 'utf8')),
)
console.log(LICENCES_FILE)
