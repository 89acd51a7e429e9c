/**
 * How long an editor takes to its first proposal.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Cost, runMeasured } from '../processes/measured-process.js'
import { medianBy, takeTurns } from '../processes/turns.js'
import type { Row } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { compareSubjects, type InstalledSubject, sdkName } from './compared-subjects.js'
import { cursor, type Side, writeClientProgram, writeProject } from './consumer.js'

/** The life of a `tsserver` of TypeScript 5.9 that opens a file and proposes the members of a response. Nothing is subtracted: that is what a person waits for. */
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

async function measureCompletions(
  { subject, own, sdk }: InstalledSubject,
  { root, quick }: Bench,
): Promise<readonly Row[]> {
  const server = join(root, 'node_modules/typescript-5.9/lib/tsserver.js')
  const askFor = (side: Side, folder: string): (() => Promise<Cost>) => {
    const text = writeClientProgram(side, subject).replace(subject.member, '')
    const { project, program } = writeProject(folder, `${subject.service}-completion`, text)
    return () =>
      runMeasured({
        line: [process.execPath, server, '--disableAutomaticTypingAcquisition'],
        cwd: project,
        talk: (streams) => complete(streams, program, subject.member),
      })
  }
  const costs = await takeTurns([askFor('own', own), askFor('sdk', sdk)], quick ? 2 : 7, quick ? 0 : 1)
  const describe = (what: string, read: (cost: Cost) => number): Row => {
    const [ours, value] = costs.map((each) => medianBy(each, read)) as [number, number]
    return {
      subject: subject.service,
      what: `first completion, ${what}`,
      unit: 'seconds',
      ours,
      yardstick: { name: sdkName, value },
      goal: { of: 'ratio', most: 0.6 },
    }
  }
  return [describe('wall time', ({ wall }) => wall), describe('user time', ({ user }) => user)]
}

/**
 * Opens a file, asks for what may stand at its cursor, and ends the server.
 *
 * @throws if the member is not proposed
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
    input.end()
    break
  }
  return ''
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
