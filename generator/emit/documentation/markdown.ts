/**
 * Prose of a page as Markdown that may stand in a TSDoc comment.
 *
 * @module
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
import { cleanText, escapeText, fixedSpace } from './text.js'
import { wrapLines } from './wrap.js'

/** A handler that tells the first character of what it prints, so that the text before can be escaped. */
type PeekingHandle = Handle & { peek?: () => string }

/** Prints the children of a node that has a meaning which a comment cannot carry. */
const printChildren: Handle = (node: Nodes, _parent, state: State, info: Info) =>
  'children' in node ? state.containerFlow(node as never, info) : ''

const printPhrasing: Handle = (node: Nodes, _parent, state: State, info: Info) =>
  state.containerPhrasing(node as never, info)

/** Text, and whatever else is only text in a comment. */
const printText: Handle = (node: { value?: string; alt?: string | null }, _parent, _state, info: Info) =>
  escapeText(node.value ?? node.alt ?? '', info)

/**
 * A code span of one backtick, the only one that TSDoc reads. A span that holds a backtick or the end of a comment is text: nothing can be escaped
 * in a span.
 */
const printInlineCode: PeekingHandle = (node: { value: string }, _parent, _state, info: Info) => {
  const code = cleanText(node.value).trim()
  if (code === '' || code.includes('`') || code.includes('*/') || info.before === '`' || info.after === '`') {
    return escapeText(code, info)
  }
  return `\`${code.replaceAll(' ', fixedSpace)}\``
}
printInlineCode.peek = () => '`'

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
  return label === '' ? '' : `[${label}](${destination})`
}
printLink.peek = () => '['

/** A fenced block of three backticks, the only one that TSDoc reads. One that holds such a fence is a paragraph. */
const printCode: Handle = (node: { value: string; lang?: string | null }, _parent, _state, info: Info) => {
  // eslint-disable-next-line no-control-regex
  const value = node.value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
  if (value.includes('```')) return escapeText(value, info)
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
  // Outside code a backslash leaves the text as it is; in fenced code it is how code is written in comments everywhere.
  const safe = markdown.replaceAll('*/', '*\\/').trim()
  return safe === '' ? [] : wrapLines(safe.split('\n'), width)
}

/** A link's address with everything percent-encoded that Markdown, TSDoc or the comment would read; nothing for what is not a web or mail address. */
function formatDestination(url: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return undefined
  return url.replace(/[\s\u0000-\u001f\u007f<>(){}@*`\\[\]"'|^]/g, percentEncode).replace(/&(?=#|\w+;)/g, '&amp;')
}

/** `@` → `%40`, for one ASCII character or white space. */
function percentEncode(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character)
}
