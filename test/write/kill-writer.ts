/**
 * Replaces a package by one of two versions, in turn, until it is killed. Started by the test of killed runs.
 */
import { planPackage } from '../../generator/write/plan.js'
import { recoverPackages, writePackages } from '../../generator/write/write.js'

const output = process.argv[2]!
recoverPackages(output)
process.stdout.write('ready')
for (let round = 0; ; round++) {
  const version = round % 2 === 0 ? 'even' : 'odd'
  const files = Array.from({ length: 40 }, (_, index) => ({ path: `src/${index}.ts`, text: version }))
  writePackages(output, [planPackage(output, 'demo', files)])
}
