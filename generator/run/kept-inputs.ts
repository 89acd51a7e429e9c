/**
 * What modules were made from, as the cache keeps it: names stand in it once, however many modules mention them.
 *
 * @module
 */
import type { EmittedFile, FormerInputs, ModuleInputs } from '../emit/index.js'
import { fingerprintGenerator } from '../fingerprint.js'

/** JSON. */
interface PackedInputs {
  /** Fingerprint of the generator that made the modules. */
  readonly generator: string
  /** Ids of shapes, and names. */
  readonly strings: readonly string[]
  /** Path; hash; shapes and names, as indices of `strings`. */
  readonly files: readonly (readonly [
    path: string,
    hash: string,
    shapes: readonly number[],
    names: readonly number[],
  ])[]
}

/** Takes from emitted files what they were made from. */
export function packInputs(emitted: readonly EmittedFile[]): PackedInputs {
  const indices = new Map<string, number>()
  const indexOf = (text: string): number => {
    const known = indices.get(text) ?? indices.size
    indices.set(text, known)
    return known
  }
  const files = emitted.flatMap(({ path, inputs }) =>
    inputs ? [[path, inputs.hash, inputs.shapes.map(indexOf), inputs.names.map(indexOf)] as const] : [],
  )
  return { generator: fingerprintGenerator(), strings: [...indices.keys()], files }
}

/**
 * Reads what {@link packInputs} gave, or what was left of it on disk.
 *
 * @returns by path; empty where another generator made the files, or where the value is not to be understood
 */
export function unpackInputs(value: unknown): FormerInputs {
  const former = new Map<string, ModuleInputs>()
  try {
    const { generator, strings, files } = value as PackedInputs
    if (generator !== fingerprintGenerator()) return former
    const stringOf = (index: number): string => {
      const text = strings[index]
      if (typeof text !== 'string') throw new TypeError(`There is no string ${index}`)
      return text
    }
    for (const [path, hash, shapes, names] of files) {
      former.set(path, { hash, shapes: shapes.map(stringOf), names: names.map(stringOf) })
    }
    return former
  } catch {
    return new Map()
  }
}
