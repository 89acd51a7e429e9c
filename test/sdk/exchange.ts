/**
 * Values that go between generated packages and the AWS SDK without a transport: a request of ours handed to a command, and the command's answer taken as a response of ours.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitService } from '../../generator/index.js'
import { listClientOperations } from './client-packages.js'
import type { ComparedService } from './comparison-program.js'

/** How a value goes. */
export type Passage =
  /** A request as it is. */
  | 'request'
  /** A request as `ForSdk`. */
  | 'forSdk'
  /** An answer of the SDK. */
  | 'answer'

/** What the compiler says. */
export interface Exchange {
  /** By passage: how many assignments there are. */
  readonly tried: Readonly<Record<Passage, number>>
  /** By passage: the operations whose assignment is refused, `sqs.SendMessage`, ascending. */
  readonly refused: Readonly<Record<Passage, readonly string[]>>
  /** Whatever else the compiler says. */
  readonly faults: readonly string[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const passages: readonly Passage[] = ['request', 'forSdk', 'answer']

/**
 * Compiles all assignments by the native compiler.
 *
 * @param services - to compare
 * @param modules - absolute path of the `node_modules` folder with the clients
 * @param isExact - whether `exactOptionalPropertyTypes` is on
 */
export function compileExchange(services: readonly ComparedService[], modules: string, isExact: boolean): Exchange {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'))
  try {
    symlinkSync(modules, join(folder, 'node_modules'), 'junction')
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(describeProject(isExact)))
    const lines = new Map<string, readonly Line[]>()
    for (const service of services) lines.set(`${service.model.service}.ts`, writeService(folder, service, modules))
    const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
    const { stdout, error } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 1 << 30,
    })
    if (error) throw error
    return readOutput(stdout, lines)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function describeProject(isExact: boolean): object {
  return {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: isExact,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ['*.ts'],
  }
}

/** One line of a program: an assignment, or undefined for what is no assignment. */
type Line = { readonly operation: string; readonly passage: Passage } | undefined

function writeService(folder: string, { model, client }: ComparedService, modules: string): readonly Line[] {
  for (const { path, text } of emitService(model, {})) {
    const file = join(folder, 'packages', model.service, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const shared = listClientOperations(modules, client)
  const texts = [
    `import type * as sdk from '${client}'`,
    `import type * as ours from './packages/${model.service}/src/index.js'`,
  ]
  const lines: Line[] = texts.map(() => undefined)
  const add = (text: string, line?: Line): void => {
    texts.push(text)
    lines.push(line)
  }
  for (const { operation, input, output } of model.operations) {
    if (!shared.has(operation)) continue
    const name = `${model.service}.${operation}`
    if (input !== undefined) {
      add(`declare const a${operation}: ours.${input}`)
      add(`export const b${operation}: sdk.${operation}CommandInput = a${operation}`, {
        operation: name,
        passage: 'request',
      })
      add(`export const c${operation}: sdk.${operation}CommandInput = a${operation} as ours.ForSdk<ours.${input}>`, {
        operation: name,
        passage: 'forSdk',
      })
    }
    const shape = model.shapes.find(({ id }) => id === output)
    if (shape?.kind !== 'structure') continue
    add(`declare const d${operation}: sdk.${operation}CommandOutput`)
    add(`export const e${operation}: ours.${shape.outputName ?? shape.id} = d${operation}`, {
      operation: name,
      passage: 'answer',
    })
  }
  writeFileSync(join(folder, `${model.service}.ts`), `${texts.join('\n')}\n`)
  return lines
}

function readOutput(stdout: string, lines: ReadonlyMap<string, readonly Line[]>): Exchange {
  const refused: Record<Passage, Set<string>> = { request: new Set(), forSdk: new Set(), answer: new Set() }
  const faults: string[] = []
  for (const text of stdout.split('\n')) {
    // what is indented explains the line before
    if (text === '' || text.startsWith(' ')) continue
    const [, file = '', number = ''] = /^(\S+)\((\d+),\d+\): error /.exec(text) ?? []
    const line = lines.get(file)?.[Number(number) - 1]
    if (line) refused[line.passage].add(line.operation)
    else faults.push(text)
  }
  const all = [...lines.values()].flat()
  const byPassage = <Value>(find: (passage: Passage) => Value): Record<Passage, Value> =>
    Object.fromEntries(passages.map((passage) => [passage, find(passage)])) as Record<Passage, Value>
  return {
    tried: byPassage((passage) => all.filter((line) => line?.passage === passage).length),
    refused: byPassage((passage) => [...refused[passage]].sort()),
    faults,
  }
}
