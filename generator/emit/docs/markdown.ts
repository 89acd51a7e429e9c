/**
 * Prose of a page as Markdown that may stand in a TSDoc comment.
 *
 * @module
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { type Handle, type Info, type State, toMarkdown } from '../../bundled/markdown.js'
import { cleanText, escapeText, fixedSpace, type Surroundings } from './text.js'
import { wrapLines } from './wrap.js'

/** A handler that tells the first character of what it prints, so that the text before can be escaped. */
type PeekingHandle = Handle & { peek?: () => string }

/** Prints the children of a node that has a meaning which a comment cannot carry. */
const printChildren: Handle = (node: Nodes, _parent, state: State, info: Info) =>
  'children' in node ? state.containerFlow(node as never, info) : ''

const printPhrasing: Handle = (node: Nodes, _parent, state: State, info: Info) =>
  state.containerPhrasing(node as never, info)

/** Text, and whatever else is only text in a comment. */
const printText: Handle = (node: { value?: string; alt?: string | null }, _parent, state: State, info: Info) =>
  escapeText(node.value ?? node.alt ?? '', surround(info, state))

/**
 * A code span of one backtick, the only one that TSDoc reads. A span that holds a backtick or the end of a comment is text: nothing can be escaped
 * in a span.
 */
const printInlineCode: PeekingHandle = (node: { value: string }, _parent, state: State, info: Info) =>
  printCodeSpan(node.value, surround(info, state))
printInlineCode.peek = () => '`'

/** Characters of a link's text that is not broken over lines: an address seldom fits into the rest of a line, so the link begins one. */
const longestWhole = 60

/** A link to a page; of any other scheme only its text is kept. */
const printLink: PeekingHandle = (
  node: { url: string; children: PhrasingContent[] },
  _parent,
  state: State,
  info: Info,
) => {
  const destination = formatDestination(node.url)
  if (destination === undefined) return state.containerPhrasing(node as never, info)
  const label = state.containerPhrasing(node as never, { ...info, before: '[', after: ']' })
  return label === ''
    ? ''
    : `[${label.length > longestWhole ? label : label.replaceAll(' ', fixedSpace)}](${destination})`
}
printLink.peek = () => '['

/**
 * A fenced block of three backticks at the start of a line, the only one that TSDoc reads. In a list, or where it holds such a fence, its lines are code spans.
 */
const printCode: Handle = (node: { value: string; lang?: string | null }, _parent, state: State, info: Info) => {
  // eslint-disable-next-line no-control-regex
  const value = node.value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
  if (value.trim() === '') return ''
  if (value.includes('```') || state.stack.includes('listItem')) {
    const lines = value.split('\n').filter((line) => line.trim() !== '')
    return lines.map((line) => printCodeSpan(line, { ...info, before: '\n', after: '\n' })).join('\n')
  }
  return `\`\`\`${/^[\w-]+$/.test(node.lang ?? '') ? node.lang : ''}\n${value.replace(/^\n+|\s+$/g, '')}\n\`\`\``
}

const printNothing: Handle = () => ''
const printSpace: Handle = () => ' '

const handlers = {
  text: printText,
  html: printText,
  image: printText,
  imageReference: printText,
  inlineCode: printInlineCode,
  link: printLink,
  linkReference: printPhrasing,
  code: printCode,
  break: printSpace,
  blockquote: printChildren,
  definition: printNothing,
  delete: printPhrasing,
  footnoteDefinition: printChildren,
  footnoteReference: printNothing,
  table: printChildren,
  tableRow: printChildren,
  tableCell: printPhrasing,
  yaml: printNothing,
}

/**
 * Prints prose.
 *
 * @param nodes - flow content
 * @param width - columns that a line may take where it can be broken
 * @returns lines without the comment's own decoration; none for prose without text
 */
export function printMarkdown(nodes: readonly RootContent[], width: number): readonly string[] {
  if (nodes.length === 0) return []
  const simple = printSimpleParagraph(nodes)
  if (simple !== undefined) return finishLines(simple, width)
  const root: Root = { type: 'root', children: nodes as RootContent[] }
  const markdown = toMarkdown(root, {
    bullet: '-',
    bulletOther: '+',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: handlers as never,
  })
  return finishLines(markdown, width)
}

/** Takes the end of a comment out of Markdown, and breaks its lines. */
function finishLines(markdown: string, width: number): readonly string[] {
  // Outside code a backslash leaves the text as it is; in fenced code it is how code is written in comments everywhere.
  const safe = markdown.replaceAll('*/', '*\\/').trim()
  return safe === '' ? [] : wrapLines(safe.split('\n'), width)
}

/**
 * Prints one paragraph of text, code and nothing else, without the printer's set-up, which costs more than such a paragraph: most members have just this.
 *
 * @returns nothing for any other prose
 */
function printSimpleParagraph(nodes: readonly RootContent[]): string | undefined {
  const [paragraph] = nodes
  if (nodes.length !== 1 || paragraph?.type !== 'paragraph') return undefined
  const parts: string[] = []
  for (const [index, node] of paragraph.children.entries()) {
    if (node.type !== 'text' && node.type !== 'inlineCode') return undefined
    const next = paragraph.children[index + 1]
    const surroundings = {
      before: parts.at(-1)?.slice(-1) ?? '\n',
      after: next?.type === 'inlineCode' ? '`' : next?.type === 'text' ? next.value.charAt(0) : '\n',
    }
    parts.push(node.type === 'text' ? escapeText(node.value, surroundings) : printCodeSpan(node.value, surroundings))
  }
  return parts.join('')
}

function surround({ after, before }: Info, { stack }: State): Surroundings {
  return { after, before, isMarked: stack.includes('emphasis') || stack.includes('strong') }
}

function printCodeSpan(value: string, surroundings: Surroundings): string {
  const code = cleanText(value).trim()
  const { after, before } = surroundings
  if (code === '' || code.includes('`') || code.includes('*/') || before === '`' || after === '`') {
    return escapeText(code, surroundings)
  }
  return `\`${code.replaceAll(' ', fixedSpace)}\``
}

/** A link's address with everything percent-encoded that Markdown, TSDoc or the comment would read; nothing for what is not a web or mail address. */
function formatDestination(url: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return undefined
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return url.replace(/[\s\u0000-\u001f\u007f<>(){}@*`\\[\]"'|^]/g, percentEncode).replace(/&(?=#|\w+;)/g, '&amp;')
}

/** `@` → `%40`, for one ASCII character or white space. */
function percentEncode(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character)
}
