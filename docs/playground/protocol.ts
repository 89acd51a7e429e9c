/**
 * What the page and its worker say to each other.
 *
 * @module
 */
import type { CheckResult } from './engine/check-json.js'
import type { PageText } from './engine/page-text.js'
import type { Shown } from './engine/playground-engine.js'

/** Questions, by name: what is asked, and what is answered. */
export interface Questions {
  show: {
    readonly asked: { readonly pages: readonly PageText[]; readonly withGuards: boolean }
    readonly answer: Shown
  }
  model: { readonly asked: Readonly<Record<never, never>>; readonly answer: string }
  check: { readonly asked: { readonly json: string; readonly shape: string }; readonly answer: CheckResult }
  sample: { readonly asked: { readonly shape: string }; readonly answer: string | undefined }
}

/** A question on its way. */
export type Question = {
  readonly [Name in keyof Questions]: {
    readonly id: number
    readonly name: Name
    readonly asked: Questions[Name]['asked']
  }
}[keyof Questions]

/** An answer on its way. */
export type Answer =
  | { readonly id: number; readonly answer: Questions[keyof Questions]['answer'] }
  | { readonly id: number; readonly failure: string }
