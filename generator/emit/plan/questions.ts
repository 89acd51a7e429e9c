/**
 * Questions that emitters ask, with a memory of which were asked: a module whose questions have the same answers as in an earlier run comes out the same.
 *
 * @module
 */
import { createHash } from 'node:crypto'

/** Answers to one kind of question, by key. An answer is data; it depends on the package alone. */
export type Answers = (key: string) => unknown

/** Longest description of an answer that stands for itself, in UTF-16 code units; longer ones are hashed. */
const LONGEST_DIGEST = 80

/** Asks and remembers. */
export class Questions<Kind extends string> {
  readonly #answers: Readonly<Record<Kind, Answers>>
  readonly #digests = new Map<string, string>()
  readonly #known = new Map<string, unknown>()
  #asked: Set<string> | undefined

  /**
   * @param answers - by kind of question
   */
  constructor(answers: Readonly<Record<Kind, Answers>>) {
    this.#answers = answers
  }

  /** Answers a question, and notes it if a task is being observed. */
  ask(kind: Kind, key: string): unknown {
    const question = `${kind} ${key}`
    this.#asked?.add(question)
    if (this.#known.has(question)) return this.#known.get(question)
    const answer = this.#answers[kind](key)
    this.#known.set(question, answer)
    return answer
  }

  /**
   * Runs a task and lists the questions that it asked, each once. Tasks do not nest.
   *
   * @throws what the task throws
   */
  observe<Result>(task: () => Result): { readonly result: Result; readonly asked: readonly string[] } {
    const asked = new Set<string>()
    this.#asked = asked
    try {
      return { result: task(), asked: [...asked] }
    } finally {
      this.#asked = undefined
    }
  }

  /** Hashes the answers to questions, in their order. Questions of an unknown kind give a hash that no other has. */
  hash(questions: readonly string[]): string {
    return hashTexts(questions.map((question) => this.#digest(question)))
  }

  #digest(question: string): string {
    const known = this.#digests.get(question)
    if (known !== undefined) return known
    const at = question.indexOf(' ')
    const answers = (this.#answers as Partial<Record<string, Answers>>)[question.slice(0, at)]
    const answer = answers?.(question.slice(at + 1))
    const description = answers ? describeAnswer(answer) : Math.random().toString()
    const digest = `${question} ${description.length > LONGEST_DIGEST ? hashTexts([description]) : description}`
    this.#digests.set(question, digest)
    return digest
  }
}

/** Hash of texts, none of which holds a line feed: JSON and names do not. */
export function hashTexts(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url')
}

/** Answers that are objects, as JSON. While a folder is watched, most of them are the objects that they were before. */
const descriptions = new WeakMap<object, string>()

function describeAnswer(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer) ?? 'undefined'
  const known = descriptions.get(answer)
  if (known !== undefined) return known
  const description = hashTexts([JSON.stringify(withoutOrigins(answer))])
  descriptions.set(answer, description)
  return description
}

/** Leaves out places on pages, of the answer and of what it lists: they move with every edit, and no module says them. */
function withoutOrigins(answer: object): object {
  const entries = Object.entries(answer).map(([key, value]: [string, unknown]) => [
    key,
    key === 'origin' ? undefined : Array.isArray(value) ? value.map(withoutOrigin) : value,
  ])
  return Array.isArray(answer) ? answer : (Object.fromEntries(entries) as object)
}

function withoutOrigin(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'origin' in item ? { ...item, origin: undefined } : item
}
