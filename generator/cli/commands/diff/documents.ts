/**
 * Models and lock files as states: documents that hold a contract.
 *
 * @module
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describeContract, importModel } from '../../../contract/index.js'
import { findPlaces } from '../../../diff/index.js'
import { compareText } from '../../../messages/compare-text.js'
import { describeError, isSystemError } from '../../../pages/describe-error.js'
import { parseLock } from '../../../release/lock-file.js'
import { UsageError } from '../../usage-error.js'
import type { StateKind, StateService } from './state-types.js'

/** The file that a package keeps its contract in. */
const lockName = 'shapewright.lock.json'

/** The models or lock files at a path; nothing where it is a folder of something else. */
export function listDocuments(
  path: string,
  show: (path: string) => string,
): { readonly kind: StateKind; readonly paths: readonly string[] } | undefined {
  if (isFile(path)) return { kind: basename(path) === lockName ? 'packages' : 'models', paths: [path] }
  const lock = join(path, lockName)
  if (isFile(lock)) return { kind: 'packages', paths: [lock] }
  const names = listNames(path, show)
  const locks = names.map((name) => join(path, name, lockName)).filter(isFile)
  if (locks.length > 0) return { kind: 'packages', paths: locks }
  // a folder with pages may hold JSON that is no model: the manifest of a sync
  if (names.some((name) => name.endsWith('.rst'))) return undefined
  const models = names.filter((name) => name.endsWith('.json')).map((name) => join(path, name))
  return models.length > 0 ? { kind: 'models', paths: models } : undefined
}

/**
 * Reads a model or a lock file.
 *
 * @throws UsageError where it is neither
 */
export function readDocument(path: string, show: (path: string) => string): readonly [service: string, StateService] {
  const text = readText(path, show)
  if (basename(path) === lockName) {
    const parsed = parseLock(text)
    if ('lock' in parsed) return [parsed.lock.contract.service, parsed.lock]
    const { found, expected = [], place } = parsed.problem
    const line = place && 'line' in place ? `:${place.line}:${place.column}` : ''
    const help = expected.length > 0 ? `Expected ${expected.join(' or ')}.` : undefined
    throw new UsageError(`${show(path)}${line}: ${found}.`, help)
  }
  const imported = importModel(parseJson(text, path, show))
  if ('problem' in imported) {
    throw new UsageError(
      `${show(path)} is no model as \`shapewright model\` writes it: ${imported.problem}.`,
      'Name a file that `shapewright model` has written.',
    )
  }
  const { model } = imported
  return [model.service, { contract: describeContract(model), places: findPlaces(model) }]
}

function parseJson(text: string, path: string, show: (path: string) => string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${show(path)} is no JSON.`, 'Name a file that `shapewright model` has written.')
  }
}

function readText(path: string, show: (path: string) => string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw refuse(path, error, show)
  }
}

function listNames(folder: string, show: (path: string) => string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(compareText)
  } catch (error) {
    throw refuse(folder, error, show)
  }
}

function refuse(path: string, error: unknown, show: (path: string) => string): unknown {
  if (!isSystemError(error)) return error
  return new UsageError(`${show(path)} cannot be read: ${describeError(error)}.`, 'Name another file or folder.')
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
