/**
 * All differences of services, and what they mean beside the list of exceptions.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { type Assignment, type ComparedService, writeProgram } from './comparison-program.js'
import { type TypeDifference, compareTypes } from './type-difference.js'

/** A difference, and where it was found. */
export interface Difference extends TypeDifference {
  /** What the list of exceptions calls it: `sqs.SendMessage input MessageBody`. */
  readonly key: string
  readonly assignment: Assignment
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
 * Compares services with their clients, in one program.
 *
 * @param modules - absolute path of the `node_modules` folder with the clients
 */
export function compareServices(services: readonly ComparedService[], modules: string): Comparison {
  const folder = mkdtempSync(join(tmpdir(), 'check-sdk-'))
  try {
    const { program, files } = writeProgram(folder, modules, services)
    const checker = program.getTypeChecker()
    const differences: Difference[] = []
    const faults = program.getOptionsDiagnostics().concat(program.getGlobalDiagnostics()).map(printDiagnostic)
    for (const source of program.getSourceFiles()) {
      if (program.isSourceFileFromExternalLibrary(source) || source.isDeclarationFile) continue
      const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      const found = (files.get(source.fileName) ?? []).flatMap((assignment) =>
        compareAssignment(assignment, source, checker),
      )
      const places = new Set(found.filter(({ kind }) => kind !== 'member').map(({ assignment }) => assignment.target))
      const refused = new Set(diagnostics.map((diagnostic) => findVariable(source, diagnostic)))
      for (const place of places) if (!refused.has(place)) faults.push(`${place}: differs, but the compiler accepts it`)
      faults.push(
        ...diagnostics.filter((diagnostic) => !places.has(findVariable(source, diagnostic) ?? '')).map(printDiagnostic),
      )
      differences.push(...found)
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

function compareAssignment(assignment: Assignment, file: ts.SourceFile, checker: ts.TypeChecker): Difference[] {
  const [source, target] = [assignment.source, assignment.target].map((name) => findType(name, file, checker))
  const { service, operation, direction } = assignment
  return compareTypes(checker, source!, target!).map((difference) => ({
    ...difference,
    key: `${service}.${operation} ${direction} ${difference.path}`.trimEnd(),
    assignment,
  }))
}

function findType(name: string, file: ts.SourceFile, checker: ts.TypeChecker): ts.Type {
  const declaration = file.statements
    .filter(ts.isVariableStatement)
    .map(({ declarationList }) => declarationList.declarations[0]!)
    .find((other) => other.name.getText(file) === name)!
  return checker.getTypeAtLocation(declaration)
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
