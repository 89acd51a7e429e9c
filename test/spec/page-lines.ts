/**
 * The lines of a page, told apart by what they hold: structure, literals, prose. Much coarser than the page grammar on purpose: it must not lean on the
 * code that it helps to test.
 *
 * @module
 */

/** A line of a page. */
export interface PageLine {
  readonly kind: 'structure' | 'literal' | 'prose'
  /** Indentation, with the bullet of a prose list item. The whole line unless it is prose. */
  readonly before: string
  /** The prose; empty unless the line is prose. */
  readonly text: string
  /** Trailing spaces of a prose line. */
  readonly after: string
  /** Whether the line stands below the heading `Examples` (spec/README.md §9.1). */
  readonly isExample: boolean
}

/** Lines that the page grammar reads; by the clauses of spec/README.md. */
const structure = [
  /^:doc:`/, // §1.2
  /^\*+$/, // §1.2
  /^\.\. /, // §1.4, §14.1
  /^::$/, // §3.1
  /^See also: /, // §2.2
  /^\*\*(?:Request Syntax|Response Syntax|Response Structure|Exceptions|Examples|Parameters)\*\*$/, // §1.5
  /^:(?:type|rtype|returns)\b/, // §4.1, §6.1
  /^:param \w+: *(?:\*\*\[REQUIRED\]\*\*)? *$/, // §4.3
  /^\* {3}:py:class:/, // §8.1
  /^- (?:\*\*[^*]+\*\* )?(?:\*\([^)]*\) --\*|\(:[^)]*\) --)(?: \*\*\[REQUIRED\]\*\*)? *$/, // §5.1 to §5.3
  /^Creates an iterator that will paginate through responses from :py:meth:/, // §11.2
  /^Polls :py:meth:/, // §12.2
  /^Expected Output:$/, // §9.1
  /This is a Tagged Union structure/, // §7.1
]

/** Lines of the header: the trail, the title between its adornments (spec/README.md §1.2). */
const headerLines = 6

/**
 * Tells the lines of a page apart.
 *
 * @param page - an operation, paginator or waiter page
 * @returns its lines in order, none left out
 */
export function splitPage(page: string): PageLine[] {
  let literalIndent: number | undefined
  let isExample = false
  return page.split('\n').map((line, index): PageLine => {
    const text = line.trim()
    const indent = line.length - line.trimStart().length
    if (literalIndent !== undefined && text !== '' && indent <= literalIndent) literalIndent = undefined
    if (literalIndent !== undefined) return { kind: 'literal', before: line, text: '', after: '', isExample }
    if (text === '::') literalIndent = indent
    if (text === '**Examples**') isExample = true
    if (text === '' || index < headerLines || structure.some((pattern) => pattern.test(text)))
      return { kind: 'structure', before: line, text: '', after: '', isExample }
    const [, before = '', prose = '', after = ''] = /^( *(?:\* )?)(.*?)( *)$/.exec(line) ?? []
    return { kind: 'prose', before, text: prose, after, isExample }
  })
}

/**
 * A page without its prose and without the values of its examples.
 *
 * @param page - an operation, paginator or waiter page
 * @returns the page with a mark in place of each line of prose, and examples with marks in place of strings and figures
 */
export function skeletonOf(page: string): string {
  return splitPage(page)
    .map(({ kind, before, after, isExample }) => {
      if (kind === 'prose') return `${before}¶${after}`
      return kind === 'literal' && isExample ? before.replace(/\d+/g, '0').replace(/'[^']*'/g, "'…'") : before
    })
    .join('\n')
}
