/**
 * Programs that use a package, as their authors write them.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from '../subjects.js'

/** Which package a program uses. */
export type Side = 'own' | 'sdk'

/** Stands for the place of the editor's cursor, after the point. */
export const cursor = '/*cursor*/'

/** Reads a member of an operation's response through a client. An error is expected, so that types that are not found show: those are `any`. */
export function writeClientProgram(side: Side, subject: Subject): string {
  const { ownPackage, sdkPackage, client, operation, method, input, member } = subject
  const [imports, type, call] =
    side === 'own'
      ? [
          `import type { ${client}, ${operation}Response } from '${ownPackage}'`,
          `${operation}Response`,
          `client.${method}(${input})`,
        ]
      : [
          `import { ${operation}Command, type ${operation}CommandOutput, type ${client} } from '${sdkPackage}'`,
          `${operation}CommandOutput`,
          `client.send(new ${operation}Command(${input}))`,
        ]
  return `${imports}

export async function read(client: ${client}): Promise<unknown> {
  const response: ${type} = await ${call}
  // @ts-expect-error
  response.NoMember
  return response.${cursor}${member}
}
`
}

/** Uses the type of one operation's request, and nothing else. */
export function writeTypeProgram(side: Side, subject: Subject): string {
  const { ownPackage, sdkPackage, operation, input } = subject
  const [type, name] = side === 'own' ? [`${operation}Request`, ownPackage] : [`${operation}CommandInput`, sdkPackage]
  return `import type { ${type} } from '${name}'

export const input: ${type} = ${input}
// @ts-expect-error
input.NoMember
`
}

/**
 * Writes a program into a project of its own.
 *
 * @param folder - holds the `node_modules` of the packages that the program uses
 * @returns absolute paths of the project and of the program in it
 */
export function writeProject(folder: string, name: string, text: string): { project: string; program: string } {
  const project = join(folder, 'projects', name)
  const program = join(project, 'program.ts')
  mkdirSync(project, { recursive: true })
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(program, text)
  return { project, program }
}
