/**
 * Writes the tables of `generator/boto3/` from the botocore that is installed: `npm run boto3:facts`. `PYTHON` names another interpreter than `python3`.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { readBotocore } from './botocore.js'
import { printFacts } from './print-facts.js'

const folder = new URL('../../generator/boto3/', import.meta.url)
const facts = readBotocore()
for (const [name, text] of printFacts(facts)) {
  const file = new URL(name, folder)
  const options = await resolveConfig(file)
  writeFileSync(file, await format(text, { ...options, parser: 'typescript' }))
  process.stdout.write(`generator/boto3/${name}: botocore ${facts.version}\n`)
}
