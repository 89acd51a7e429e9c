/**
 * All differences of services, and what they mean beside the list of exceptions.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { listClientOperations } from './client-packages.js'
import { type Assignment, type ComparedService, writeProgram } from './comparison-program.js'
import { type DifferenceKind, compareTypes, isAccepted } from './type-difference.js'

/** A difference, and where it was found. */
export interface Difference {
  /** What the list of exceptions calls it: `sqs.SendMessage input MessageBody`; `sqs.SendMessage` for an operation that only one side has. */
  readonly key: string
  readonly kind: DifferenceKind | 'operation'
  /** What the SDK has. */
  readonly source: string
  /** What we have. */
  readonly target: string
}

/** What a comparison found. */
export interface Comparison {
  readonly assignments: number
  readonly differences: readonly Difference[]
  /** What the compiler said of anything but an assignment that differs, `path(line): message`, lines from 1. */
  readonly faults: readonly string[]
}

/** Exceptions with one reason. */
export interface ExceptionGroup {
  readonly reason: string
  /** Keys, ascending. */
  readonly differences: readonly string[]
}

/**
 * Compares services with their clients, in one program. The compiler refuses assignments, and {@link compareTypes} says where they differ: each must account
 * for the other.
 *
 * @param modules - absolute path of the `node_modules` folder with the clients
 */
export function compareServices(services: readonly ComparedService[], modules: string): Comparison {
  const folder = mkdtempSync(join(tmpdir(), 'check-sdk-'))
  try {
    const { program, files } = writeProgram(folder, modules, services)
    const checker = program.getTypeChecker()
    const differences: Difference[] = services.flatMap((service) => compareOperations(service, modules))
    const faults = program.getOptionsDiagnostics().concat(program.getGlobalDiagnostics()).map(printDiagnostic)
    for (const file of program.getSourceFiles()) {
      if (file.isDeclarationFile) continue
      const refused = groupDiagnostics(file, program)
      const variables = listVariables(file)
      for (const assignment of files.get(file.fileName) ?? []) {
        const found = compareAssignment(assignment, variables, checker)
        differences.push(...found)
        const isDifferent = !found.every(isAccepted)
        if (isDifferent && !refused.has(assignment.target)) {
          faults.push(`${describe(assignment)}: differs, but the compiler accepts it`)
        } else if (isDifferent) refused.delete(assignment.target)
      }
      faults.push(...[...refused.values()].flat().map(printDiagnostic))
    }
    const assignments = [...files.values()].reduce((sum, list) => sum + list.length, 0)
    return { assignments, differences, faults: faults.map((fault) => fault.replaceAll(`${folder}/`, '')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What has no exception, and which exceptions nothing needs. */
export function compareExceptions(
  differences: readonly Difference[],
  groups: readonly ExceptionGroup[],
): { unlisted: readonly Difference[]; stale: readonly string[] } {
  const listed = new Set(groups.flatMap((group) => group.differences))
  const found = new Set(differences.map(({ key }) => key))
  return {
    unlisted: differences.filter(({ key }) => !listed.has(key)),
    stale: [...listed].filter((key) => !found.has(key)),
  }
}

/** Operations that only one side has. */
function compareOperations({ model, client }: ComparedService, modules: string): Difference[] {
  const ours = new Set(model.operations.map(({ operation }) => operation))
  const theirs = listClientOperations(modules, client)
  const list = (names: Iterable<string>, others: ReadonlySet<string>, has: readonly [string, string]): Difference[] =>
    [...names]
      .filter((name) => !others.has(name))
      .map((name) => ({ key: `${model.service}.${name}`, kind: 'operation', source: has[0], target: has[1] }))
  return [
    ...list(ours, theirs, ['no operation', 'an operation']),
    ...list(theirs, ours, ['an operation', 'no operation']),
  ]
}

function compareAssignment(
  assignment: Assignment,
  variables: ReadonlyMap<string, ts.VariableDeclaration>,
  checker: ts.TypeChecker,
): Difference[] {
  const [source, target] = [assignment.source, assignment.target].map((name) =>
    checker.getTypeAtLocation(variables.get(name)!),
  )
  return compareTypes(checker, source!, target!).map(({ path, ...difference }) => ({
    key: `${describe(assignment)} ${path}`.trimEnd(),
    ...difference,
  }))
}

function describe({ service, operation, direction }: Assignment): string {
  return `${service}.${operation} ${direction}`
}

/** What the compiler says of a file, by the variable that it complains of; by an empty name where it is none. */
function groupDiagnostics(file: ts.SourceFile, program: ts.Program): Map<string, ts.Diagnostic[]> {
  const groups = new Map<string, ts.Diagnostic[]>()
  for (const diagnostic of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]) {
    const variable = findVariable(file, diagnostic) ?? ''
    groups.set(variable, [...(groups.get(variable) ?? []), diagnostic])
  }
  return groups
}

function listVariables(file: ts.SourceFile): ReadonlyMap<string, ts.VariableDeclaration> {
  const statements = file.statements.filter(ts.isVariableStatement)
  const variables = statements.flatMap(({ declarationList }) => declarationList.declarations)
  return new Map(variables.map((variable) => [variable.name.getText(file), variable]))
}

/** The name of the variable that the compiler complains of. */
function findVariable(file: ts.SourceFile, { start = 0 }: ts.Diagnostic): string | undefined {
  const statement = file.statements.find(({ pos, end }) => pos <= start && start < end)
  return statement && ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText(file)
    : undefined
}

function printDiagnostic({ file, messageText, start = 0 }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n')
  return file ? `${file.fileName}(${file.getLineAndCharacterOfPosition(start).line + 1}): ${message}` : message
}
