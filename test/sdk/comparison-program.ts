/**
 * The program that the compiler checks: two statements for each operation and direction, one with the SDK's type and one that assigns it to ours.
 *
 * @module
 */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type EmittedFile, type Operation, type ServiceModel, emitService } from '../../generator/index.js'
import { listClientOperations } from './client-packages.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Which way a value goes: what is sent must fit ours, what is received must fit ours. */
export type Direction = 'input' | 'output'

/** One assignment, as it stands in the program. */
export interface Assignment {
  /** Folder name of the pages: `dynamodb`. */
  readonly service: string
  /** The service's own name: `Query`. */
  readonly operation: string
  readonly direction: Direction
  /** Name of the variable of the SDK's type. */
  readonly source: string
  /** Name of the variable of our type. */
  readonly target: string
}

/** A service to compare. */
export interface ComparedService {
  readonly model: ServiceModel
  /** Name of the SDK's package: `@aws-sdk/client-sqs`. */
  readonly client: string
}

/** Settings under which the packages compile, and `skipLibCheck`, because the SDK's own declarations are not in question. */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
}

/**
 * Writes packages, assignments and the translation into a folder, and reads them as one program. Operations that only one side has are left out.
 *
 * @param folder - absolute path of an empty folder
 * @param modules - absolute path of the `node_modules` folder with the clients
 * @returns the program, and the assignments by the absolute path of their file
 */
export function writeProgram(
  folder: string,
  modules: string,
  services: readonly ComparedService[],
): { program: ts.Program; files: ReadonlyMap<string, readonly Assignment[]> } {
  symlinkSync(modules, join(folder, 'node_modules'), 'junction')
  cpSync(fileURLToPath(new URL('translation.ts', import.meta.url)), join(folder, 'translation.ts'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const files = new Map<string, readonly Assignment[]>()
  for (const { model, client } of services) {
    writePackage(join(folder, 'packages', model.service), emitService(model, {}))
    const shared = listClientOperations(modules, client)
    const assignments = model.operations
      .filter(({ operation }) => shared.has(operation))
      .flatMap(({ operation }) => [
        planAssignment(model.service, operation, 'input'),
        planAssignment(model.service, operation, 'output'),
      ])
    const path = join(folder, `${model.service}.ts`)
    writeFileSync(path, printAssignments(model, client, assignments))
    files.set(path, assignments)
  }
  return { program: ts.createProgram([...files.keys()], compilerOptions), files }
}

function writePackage(folder: string, files: readonly EmittedFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function planAssignment(service: string, operation: string, direction: Direction): Assignment {
  return {
    service,
    operation,
    direction,
    source: `sdk${operation}_${direction}`,
    target: `our${operation}_${direction}`,
  }
}

function printAssignments(model: ServiceModel, client: string, assignments: readonly Assignment[]): string {
  const operations = new Map(model.operations.map((operation) => [operation.operation, operation]))
  const lines = assignments.flatMap(({ operation, direction, source, target }) => {
    const translation =
      direction === 'input' ? `Sent<sdk.${operation}CommandInput>` : `Received<sdk.${operation}CommandOutput>`
    const type = printOurType(model, operations.get(operation)!, direction)
    return [`declare const ${source}: ${translation}`, `export const ${target}: ${type} = ${source}`]
  })
  return [
    `import type * as sdk from '${client}'`,
    `import type * as ours from './packages/${model.service}/src/index.js'`,
    `import type { Received, Sent } from './translation.js'`,
    ...lines,
    '',
  ].join('\n')
}

/** An operation that takes or gives nothing has no type; an object stands for it. */
function printOurType(model: ServiceModel, operation: Operation, direction: Direction): string {
  const id = direction === 'input' ? operation.input : operation.output
  if (id === undefined) return '{}'
  const shape = model.shapes.find((other) => other.id === id)
  const output = direction === 'output' && shape?.kind === 'structure' ? shape.outputName : undefined
  return `ours.${output ?? id}`
}
