/**
 * Questions that emitters ask, with a memory of which were asked: a module whose questions have the same answers as in an earlier run comes out the same.
 *
 * @module
 */
import { digestBase64url } from '../../digest.js'

/** Answers to one kind of question, by key. An answer is data; it depends on the package alone. */
export type Answers = (key: string) => unknown

/** Longest description of an answer that stands for itself, in UTF-16 code units; longer ones are hashed. */
const LONGEST_DIGEST = 80

/** One kind of question. */
interface Subject {
  readonly answer: Answers
  readonly known: Map<string, unknown>
  /** The keys that the task under observation asked for. */
  asked: Set<string> | undefined
}

/** Asks and remembers. Emitters ask some hundred thousand times, so that a question is no text before somebody wants to see it. */
export class Questions<Kind extends string> {
  readonly #subjects: ReadonlyMap<string, Subject>
  readonly #digests = new Map<string, string>()
  #isObserved = false

  /**
   * @param answers - by kind of question
   */
  constructor(answers: Readonly<Record<Kind, Answers>>) {
    const entries = Object.entries<Answers>(answers)
    this.#subjects = new Map(entries.map(([kind, answer]) => [kind, { answer, known: new Map(), asked: undefined }]))
  }

  /** Answers a question, and notes it if a task is being observed. */
  ask(kind: Kind, key: string): unknown {
    const subject = this.#subjects.get(kind)!
    if (this.#isObserved) (subject.asked ??= new Set()).add(key)
    const known = subject.known.get(key)
    if (known !== undefined || subject.known.has(key)) return known
    const answer = subject.answer(key)
    subject.known.set(key, answer)
    return answer
  }

  /**
   * Runs a task and lists the questions that it asked, each once, kind by kind. Tasks do not nest.
   *
   * @throws what the task throws
   */
  observe<Result>(task: () => Result): { readonly result: Result; readonly asked: readonly string[] } {
    for (const subject of this.#subjects.values()) subject.asked = undefined
    this.#isObserved = true
    try {
      const result = task()
      const asked = [...this.#subjects].flatMap(([kind, { asked: keys }]) =>
        keys ? Array.from(keys, (key) => `${kind} ${key}`) : [],
      )
      return { result, asked }
    } finally {
      this.#isObserved = false
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
    const subject = this.#subjects.get(question.slice(0, at))
    const description = subject ? describeAnswer(subject.answer(question.slice(at + 1))) : Math.random().toString()
    const digest = `${question} ${description.length > LONGEST_DIGEST ? hashTexts([description]) : description}`
    this.#digests.set(question, digest)
    return digest
  }
}

/** Hash of texts, none of which holds a line feed: JSON and names do not. */
export function hashTexts(texts: readonly string[]): string {
  return digestBase64url(texts.join('\n'))
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
