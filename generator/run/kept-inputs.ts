/**
 * What files were made from, as the cache keeps it: a question stands in it once, however many files asked it.
 *
 * @module
 */
import type { EmittedFile, FileInputs, FormerInputs } from '../emit/index.js'
import { fingerprintGenerator } from '../fingerprint.js'

/** JSON. */
interface PackedInputs {
  /** Fingerprint of the generator that made the files. */
  readonly generator: string
  /** Questions that were asked. */
  readonly questions: readonly string[]
  /** Path; hash of the answers; questions, as indices of `questions`. */
  readonly files: readonly (readonly [path: string, hash: string, asked: readonly number[]])[]
}

/** Takes from emitted files what they were made from. */
export function packInputs(emitted: readonly EmittedFile[]): PackedInputs {
  const indices = new Map<string, number>()
  const indexOf = (question: string): number => {
    const known = indices.get(question) ?? indices.size
    indices.set(question, known)
    return known
  }
  const files = emitted.flatMap(({ path, inputs }) =>
    inputs ? [[path, inputs.hash, inputs.asked.map(indexOf)] as const] : [],
  )
  return { generator: fingerprintGenerator(), questions: [...indices.keys()], files }
}

/**
 * Reads what {@link packInputs} gave, or what was left of it on disk.
 *
 * @returns by path; empty if another generator made the files, or if the value is not to be understood
 */
export function unpackInputs(value: unknown): FormerInputs {
  const former = new Map<string, FileInputs>()
  try {
    const { generator, questions, files } = value as PackedInputs
    if (generator !== fingerprintGenerator()) return former
    const questionOf = (index: number): string => {
      const question = questions[index]
      if (typeof question !== 'string') throw new TypeError(`There is no question ${index}`)
      return question
    }
    for (const [path, hash, asked] of files) former.set(path, { hash, asked: asked.map(questionOf) })
    return former
  } catch {
    return new Map()
  }
}
