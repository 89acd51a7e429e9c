/**
 * TSDoc comments: https://tsdoc.org
 *
 * @module
 */
import { dropInvisible } from '../../messages/invisible.js'
import type { Deprecation, Documentation, Example } from '../../model/index.js'
import { printExpression } from './example.js'
import { type Limited, describeLimits } from './limits.js'
import { printMarkdown } from './markdown.js'
import { code, paragraph, text } from './prose.js'

/** What a comment says; each part only where there is something to say. */
export interface Comment extends Limited {
  /** A summary in our own words (TSDoc text), for what the page does not describe. */
  readonly summary?: string | undefined
  /** What is to be known of it beside the page's prose, in our own words (TSDoc text). */
  readonly notice?: string | undefined
  /** `[name, text]`, texts in our own words. */
  readonly params?: readonly (readonly [name: string, text: string])[]
  readonly returns?: string | undefined
  /** Names of exceptions' classes. */
  readonly throws?: readonly string[]
  readonly examples?: readonly Example[]
  /** The expression that an example's input is handed to: `client.describeAutoMLJob`. */
  readonly call?: string | undefined
  readonly defaultValue?: string | undefined
  readonly deprecated?: Deprecation | undefined
  /** Address of the service's own page, and what it is about. */
  readonly reference?: string | undefined
  readonly subject?: string | undefined
}

/** Columns of a comment's text: the line's, less the decoration and one level of indentation. Each line of a comment costs users seven bytes. */
const width = 115

interface Prose {
  readonly summary: readonly string[]
  readonly remarks: readonly string[]
}

/** The same prose stands at the request form and at the response form of a shape. */
const printed = new WeakMap<Documentation, Prose>()

/**
 * Writes a comment: summary, then remarks, then the tags.
 *
 * @returns lines without `/**` and stars; none where there is nothing to say
 */
export function printComment(comment: Comment): readonly string[] {
  const { summary, remarks: prose } = printProse(comment.documentation)
  const limits = printMarkdown(describeLimits(comment), width)
  const notice = comment.notice === undefined ? [] : [comment.notice]
  const parts = [prose, limits, notice].filter((part) => part.length > 0)
  const remarks = parts.flatMap((part, index) => (index > 0 ? ['', ...part] : part))
  const blocks: (readonly string[])[] = []
  if (summary.length > 0) blocks.push(summary)
  else if (comment.summary !== undefined) blocks.push([comment.summary])
  if (remarks.length > 0) blocks.push(['@remarks', ...remarks])
  for (const block of printTags(comment)) blocks.push(block)
  return blocks.flatMap((block, index) => (index > 0 ? ['', ...block] : block)).map(dropInvisible)
}

/** The comment as ts-morph takes it: nothing, or one line, or lines after a line feed. */
export function documentNode(comment: Comment): { docs?: string[] } {
  const lines = printComment(comment)
  if (lines.length === 0) return {}
  return { docs: [lines.length === 1 && !lines[0]!.startsWith('@remarks') ? lines[0]! : `\n${lines.join('\n')}`] }
}

/** The comment as text, for places that no structure has: `/** … *\/` and a line feed; empty if there is nothing to say. */
export function printCommentText(comment: Comment): string {
  const lines = printComment(comment)
  if (lines.length === 0) return ''
  if (lines.length === 1) return `/** ${lines[0]} */\n`
  return `/**\n${lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('')} */\n`
}

function printProse(documentation: Documentation | undefined): Prose {
  if (!documentation) return { summary: [], remarks: [] }
  const known = printed.get(documentation)
  if (known) return known
  const split = endOfSummary(documentation)
  const prose = {
    summary: printMarkdown(documentation.slice(0, split), width),
    remarks: printMarkdown(documentation.slice(split), width),
  }
  printed.set(documentation, prose)
  return prose
}

/** The summary is the first paragraph; one that ends in a colon goes on with what it announces. */
function endOfSummary(documentation: Documentation): number {
  let end = 0
  for (const block of documentation) {
    if (end === 0 && block.type !== 'paragraph') return 0
    end++
    const last = block.type === 'paragraph' ? block.children.at(-1) : undefined
    if (last?.type !== 'text' || !/:\s*$/.test(last.value)) break
  }
  return end
}

function printTags(comment: Comment): (readonly string[])[] {
  const tags: (readonly string[])[] = []
  const lines = [
    ...(comment.params ?? []).map(([name, text]) => `@param ${name} - ${text}`),
    ...(comment.returns !== undefined ? [`@returns ${comment.returns}`] : []),
    ...(comment.throws ?? []).flatMap((name) => join('@throws', printCode(name))),
  ]
  if (lines.length > 0) tags.push(lines)
  for (const example of comment.examples ?? []) {
    if (example.input !== undefined && comment.call !== undefined) tags.push(printExample(example, comment.call))
  }
  if (comment.defaultValue !== undefined) tags.push(join('@defaultValue', printCode(comment.defaultValue)))
  if (comment.deprecated) {
    const reason = printMarkdown(comment.deprecated.reason ?? [], width - 12)
    tags.push(join('@deprecated', reason.length > 0 ? reason : ['Deprecated by the service.']))
  }
  if (comment.reference !== undefined) tags.push(join('@see', printReference(comment.reference, comment.subject)))
  return tags
}

/** `@example` with the page's own words about it, then the call. */
function printExample(example: Example, call: string): readonly string[] {
  const code = `const output = await ${call}(${printExpression(example.input!)})`.replaceAll('*/', '*\\/')
  const prose = printMarkdown(example.documentation ?? [], width)
  return ['@example', ...prose, ...(prose.length > 0 ? [''] : []), '```ts', ...code.split('\n'), '```']
}

function printCode(value: string): readonly string[] {
  return printMarkdown([paragraph(code(value))], Infinity)
}

function printReference(url: string, subject = 'The service’s own documentation'): readonly string[] {
  return printMarkdown([paragraph({ type: 'link', url, children: [text(subject)] })], Infinity)
}

/** The tag with the first line, then the other lines; a tag with nothing to say is left out. */
function join(tag: string, [first, ...rest]: readonly string[]): readonly string[] {
  return first === undefined
    ? []
    : /^(?:```|- |\d+\. )/.test(first)
      ? [tag, first, ...rest]
      : [`${tag} ${first}`, ...rest]
}
