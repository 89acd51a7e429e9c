/**
 * What importing an entry costs a process.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cost, runMeasured } from '../processes/measured-process.js'
import { medianOver, takeTurns } from '../processes/turns.js'
import type { Goal, MeasuredRow, Row, Unit } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { compareSubjects, type InstalledSubject, sdkName } from './compared-subjects.js'

/** Whole processes, each of which imports one entry. What an empty process takes is subtracted. */
export const importTime: Room = {
  name: 'import',
  async measure(bench) {
    const rows = await compareSubjects(bench, {
      services: ['sqs', 'sagemaker', 'ec2'],
      quick: ['sqs', 'sagemaker'],
      what: 'import',
      measure: (installed) => measureImports(installed, bench),
    })
    return { rows }
  },
}

type Costs = readonly Cost[]

async function measureImports({ subject, own, sdk }: InstalledSubject, { quick }: Bench): Promise<readonly Row[]> {
  const imports = [
    writeModule(own, 'empty', ''),
    writeModule(own, 'import', `import '${subject.ownPackage}'`),
    writeModule(sdk, `import-${subject.service}`, `import '${subject.sdkPackage}'`),
  ]
  const results = await takeTurns(
    imports.map((path) => () => runMeasured({ line: [process.execPath, path], cwd: own })),
    quick ? 3 : 15,
  )
  const describe = (what: string, unit: Unit, read: (cost: Cost) => number): MeasuredRow => {
    const [empty, ours, theirs] = results as readonly [Costs, Costs, Costs]
    return {
      subject: subject.service,
      what: `import, ${what}`,
      unit,
      ours: medianOver(ours, empty, read),
      yardstick: { name: sdkName, value: medianOver(theirs, empty, read) },
    }
  }
  const goal: Goal = { of: 'ratio', most: 1 / 3 }
  return [
    { ...describe('user time', 'seconds', ({ user }) => user), goal },
    { ...describe('wall time', 'seconds', ({ wall }) => wall), goal },
    describe('memory', 'bytes', ({ output }) => Number(output)),
  ]
}

/** Writes a module that imports an entry and says how many bytes its process held at most. */
function writeModule(folder: string, name: string, statement: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, `${statement}\nprocess.stdout.write(String(process.resourceUsage().maxRSS * 1024))\n`)
  return path
}
