import { writeFile } from 'node:fs/promises'
import { SUITES } from './suites.ts'

/** Measures one suite in short, in a process that has measured nothing else, and writes its figures to a file. */
const [name = '', file = ''] = process.argv.slice(2)
const suite = SUITES[name]
if (suite === undefined) throw new Error(`there is no suite ${name}`)
const bench = await suite.load()
await writeFile(file, JSON.stringify(await bench('short')))
