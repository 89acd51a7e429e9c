/**
 * What the compiler takes for a program that uses a package.
 *
 * @module
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runMeasured } from '../processes/measured-process.js'
import { medianOver, takeTurns } from '../processes/turns.js'
import type { Row } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { compareSubjects, type InstalledSubject, sdkName } from './compared-subjects.js'
import { type Side, writeClientProgram, writeProject, writeTypeProgram } from './consumer.js'

/**
 * User time of `tsc --noEmit` over that of an empty program. Both programs of a pair have the same settings: strict, `skipLibCheck`, the types of Node.js.
 */
export const typeCheck: Room = {
  name: 'tsc',
  async measure(bench) {
    const rows = await compareSubjects(bench, {
      services: ['sqs', 'sagemaker', 'ec2'],
      quick: ['sagemaker'],
      what: 'tsc of a consumer',
      measure: (installed) => measureChecks(installed, bench),
    })
    return { rows }
  },
}

/** A compiler, and what our share of the SDK's time may be. */
interface Compiler {
  readonly version: string
  readonly line: readonly string[]
  readonly most: number
  readonly rounds: { readonly quick: number; readonly full: number }
}

async function locateCompilers(root: string): Promise<readonly Compiler[]> {
  const native = pathToFileURL(join(root, 'node_modules/typescript-7/lib/getExePath.js')).href
  const { default: getExePath } = (await import(native)) as { default: () => string }
  return [
    {
      version: '5.9',
      line: [process.execPath, join(root, 'node_modules/typescript-5.9/bin/tsc')],
      most: 0.6,
      rounds: { quick: 2, full: 5 },
    },
    { version: '7', line: [getExePath()], most: 0.3, rounds: { quick: 5, full: 11 } },
  ]
}

const programs = {
  'client and response': writeClientProgram,
  'one type': writeTypeProgram,
} as const

async function measureChecks({ subject, own, sdk }: InstalledSubject, bench: Bench): Promise<readonly Row[]> {
  const empty = writeProject(own, 'empty', 'export {}\n').project
  const projects = Object.entries(programs).map(([name, write]) => {
    const project = (side: Side, folder: string): string =>
      writeProject(folder, `${subject.service}-${name.replaceAll(' ', '-')}`, write(side, subject)).project
    return { name, own: project('own', own), sdk: project('sdk', sdk) }
  })
  const rows: Row[] = []
  for (const { version, line, most, rounds } of await locateCompilers(bench.root)) {
    const folders = [empty, ...projects.flatMap((project) => [project.own, project.sdk])]
    const costs = await takeTurns(
      folders.map((cwd) => () => runMeasured({ line: [...line, '-p', '.'], cwd })),
      bench.quick ? rounds.quick : rounds.full,
      bench.quick ? 0 : 1,
    )
    const [base = [], ...results] = costs
    const times = results.map((each) => medianOver(each, base, ({ user }) => user))
    for (const [index, { name }] of projects.entries()) {
      const [ours, theirs] = [times[2 * index]!, times[2 * index + 1]!]
      rows.push({
        subject: subject.service,
        what: `tsc ${version}, ${name}`,
        unit: 'seconds',
        ours,
        yardstick: { name: sdkName, value: theirs },
        goal: { of: 'ratio', most },
      })
    }
  }
  return rows
}
