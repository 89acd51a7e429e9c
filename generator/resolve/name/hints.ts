/**
 * The service's own names of shapes, where prose gives them away (spec/README.md §14.5).
 *
 * Precision comes before yield: a link or a code span may as well name a neighbour, so only sentences that say what the value is count. Measured on the
 * 56 services of boto3 1.43: of 226 hints taken 196 are the service's own name.
 *
 * @module
 */

/** What prose says about a shape. */
export interface ShapeTexts {
  /** Text of the shape itself, on one line with its markup. */
  readonly own: readonly string[]
  /** Texts of the members that have the shape. */
  readonly members: readonly string[]
}

const name = '([A-Z][A-Za-z0-9]+)'
const noun = '(?:objects?|structures?|data types?|types?)\\b'

/** Sentences that name the value they are about. */
const sentences: readonly RegExp[] = [
  // A ``TableIdentifier`` structure that …; An array of ``KeySchemaElement`` objects
  new RegExp(
    `(?:^|[.] )(?:An?|The|Each|Specifies an?|Represents an?|Contains an?|Returns an?) (?:(?:list|array|map|collection) of )?(?:\`\`|\`)?${name}(?:\`\`| <[^>]*>\`__)? ${noun}`,
    'g',
  ),
  // … is an ``AttributeValue`` object; a list of ``PredictedItem``s
  new RegExp(
    `\\b(?:list|array|map|set|collection|contains?|of type|is an?|are) (?:an |a |of )*\`\`${name}\`\`(?:s\\b| ${noun})`,
    'g',
  ),
  // The ``SessionCommand`` that runs the job.
  new RegExp(`^(?:The|An?) \`\`${name}\`\` `, 'g'),
  // The `VpcConfig <…/API_VpcConfig.html>`__ …
  new RegExp(`^The \`${name} <[^>]*API_\\w+\\.html`, 'g'),
  // Type: AutoMLDataSplitConfig
  new RegExp(`\\bType: (?:\`\`)?${name}`, 'g'),
]

/** Names mentioned anywhere: in a code span, or as the address of a shape's page. */
const mention = new RegExp(`\`\`${name}\`\`|/API_(?:[a-z]\\w*_)?${name}\\.html`, 'g')

/**
 * Finds the service's own name of a shape.
 *
 * @param texts - what prose says about the shape
 * @param suggested - the names that members suggest; a hint that is a part of one says less than the member does
 * @param operations - names of the service's operations: a mention of one is about the operation
 * @returns the best hint (of equals the first in code unit order), or undefined
 */
export function findNameHint(
  texts: ShapeTexts,
  suggested: readonly string[],
  operations: ReadonlySet<string>,
): string | undefined {
  const votes = new Map<string, number>()
  const vote = (hint: string, weight: number): void => {
    const lower = hint.toLowerCase()
    if (operations.has(hint) || hint === hint.toUpperCase()) return
    if (suggested.some((base) => base.length > hint.length && base.toLowerCase().includes(lower))) return
    votes.set(hint, (votes.get(hint) ?? 0) + weight)
  }
  for (const [text, weight] of [
    ...texts.own.map((text) => [text, 10] as const),
    ...texts.members.map((text) => [text, 5] as const),
  ]) {
    for (const sentence of sentences) for (const hint of captures(text, sentence)) vote(hint, weight)
    for (const hint of captures(text, mention)) {
      // ``AutoMLJobCompletionCriteria`` is what a member CompletionCriteria holds
      if (suggested.some((base) => hint.length > base.length && hint.toLowerCase().endsWith(base.toLowerCase())))
        vote(hint, 1)
    }
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

function* captures(text: string, pattern: RegExp): Generator<string> {
  for (const match of text.matchAll(pattern)) {
    const found = match.slice(1).find((group) => group !== undefined)
    if (found !== undefined) yield found
  }
}
