/**
 * How long an editor takes to its first proposal.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Cost, runMeasured } from '../processes/measured-process.js'
import { medianBy, medianOver, takeTurns } from '../processes/turns.js'
import type { Row } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { compareSubjects, type InstalledSubject, sdkName } from './compared-subjects.js'
import { cursor, type Side, writeClientProgram, writeProject } from './consumer.js'

/**
 * The life of a `tsserver` of TypeScript 5.9 that opens a file and proposes the members of a response. The goal is for what that takes over the same in a program
 * that imports nothing; beside it stands the whole time that a person waits.
 */
export const completion: Room = {
  name: 'completion',
  async measure(bench) {
    const rows = await compareSubjects(bench, {
      services: ['sagemaker', 'ec2'],
      quick: ['sagemaker'],
      what: 'first completion',
      measure: (installed) => measureCompletions(installed, bench),
    })
    return { rows }
  },
}

const emptyProgram = `export function read(response: { Member: string }): unknown {
  return response.${cursor}
}
`

async function measureCompletions(
  { subject, own, sdk }: InstalledSubject,
  { root, quick }: Bench,
): Promise<readonly Row[]> {
  const server = join(root, 'node_modules/typescript-5.9/lib/tsserver.js')
  const askFor = (folder: string, name: string, text: string, member: string): (() => Promise<Cost>) => {
    const { project, program } = writeProject(folder, name, text)
    const line = [process.execPath, server, '--disableAutomaticTypingAcquisition']
    return () => runMeasured({ line, cwd: project, talk: (streams) => complete(streams, program, member) })
  }
  const askOf = (folder: string, side: Side): (() => Promise<Cost>) => {
    const text = writeClientProgram(side, subject).replace(subject.member, '')
    return askFor(folder, `${subject.service}-completion`, text, subject.member)
  }
  const empty = askFor(own, 'empty-completion', emptyProgram, 'Member')
  const costs = await takeTurns([empty, askOf(own, 'own'), askOf(sdk, 'sdk')], quick ? 1 : 5, quick ? 0 : 1)
  const [base, ours, theirs] = costs as readonly [readonly Cost[], readonly Cost[], readonly Cost[]]
  const over = (each: readonly Cost[]): number => medianOver(each, base, ({ user }) => user)
  const wait = (each: readonly Cost[]): number => medianBy(each, ({ wall }) => wall)
  const row = { subject: subject.service, unit: 'seconds' } as const
  return [
    {
      ...row,
      what: 'first completion, user time',
      ours: over(ours),
      yardstick: { name: sdkName, value: over(theirs) },
      goal: { of: 'ratio', most: 0.6 },
    },
    {
      ...row,
      what: 'first completion, whole wall time',
      ours: wait(ours),
      yardstick: { name: sdkName, value: wait(theirs) },
    },
  ]
}

/**
 * Opens a file, asks for what may stand at its cursor, and ends the server.
 *
 * @throws if the member is not proposed, or the server ends before it answers
 */
async function complete(
  { input, output }: { readonly input: Writable; readonly output: Readable },
  file: string,
  member: string,
): Promise<string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  const line = lines.findIndex((text) => text.includes(cursor))
  const place = { file, line: line + 1, offset: lines[line]!.indexOf(cursor) + 1 }
  const send = (seq: number, command: string, args: object): void => {
    input.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
  }
  send(1, 'open', { file })
  send(2, 'completionInfo', place)
  let seen = ''
  for await (const chunk of output.setEncoding('utf8') as AsyncIterable<string>) {
    seen += chunk
    const answer = /^.*"request_seq":2,.*$/m.exec(seen)?.[0]
    // The answer may come in pieces; the whole of it is one line of JSON.
    if (answer === undefined || !isWhole(answer)) continue
    if (!answer.includes(`"name":"${member}"`)) throw new Error(`tsserver does not propose ${member}: ${answer}`)
    send(3, 'exit', {})
    return ''
  }
  throw new Error('tsserver ended before it answered')
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
