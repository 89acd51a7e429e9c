/**
 * A process that loads one contender and checks one value. Takes the path of the module; writes the milliseconds from before the import to after the check to the
 * standard output. Bundled, and run without a loader.
 *
 * @module
 */
import { pathToFileURL } from 'node:url'
import type { GuardModule } from './contender.js'
import { createFullResponse } from './response-values.js'

const value = createFullResponse()
const { href } = pathToFileURL(process.argv[2]!)
const start = performance.now()
const { check } = (await import(href)) as Pick<GuardModule, 'check'>
const isValid = check(value)
const time = performance.now() - start
if (!isValid) throw new Error('A valid value was refused')
process.stdout.write(String(time))
