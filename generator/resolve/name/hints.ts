/**
 * The service's own names of shapes, where prose gives them away (spec/README.md §14.5).
 *
 * Precision comes before yield: a link or a code span may as well name a neighbour, so only sentences that say what the value is count.
 *
 * @module
 */

/** What prose says about a shape. */
export interface ShapeTexts {
  /** Text of the shape itself, on one line with its markup. */
  readonly own: readonly string[]
  /** Texts of the members that have the shape. */
  readonly members: readonly string[]
  /** Texts of the members that hold lists or maps of the shape. */
  readonly holders: readonly string[]
}

const name = '([A-Z][A-Za-z0-9]+)'
const noun = '(?:objects?|structures?|data types?|types?)\\b'

/** Sentences that name the value they are about. */
const sentences: readonly RegExp[] = [
  // A ``TableIdentifier`` structure that …; An array of ``KeySchemaElement`` objects
  new RegExp(
    `(?:^|[.] )(?:An?|The|Each|Specifies an?|Represents an?|Contains an?|Returns an?) (?:(?:list|array|map|collection) of )?(?:\`\`|\`)?${name}(?:\`\`| <[^>]{0,500}>\`__)? ${noun}`,
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
  new RegExp(`^The \`${name} <[^>]{0,500}API_\\w+\\.html`, 'g'),
  // Type: AutoMLDataSplitConfig
  new RegExp(`\\bType: (?:\`\`)?${name}`, 'g'),
]

/** Sentences about a list or map that name its elements. */
const elementSentences: readonly RegExp[] = [
  // A list of ``CoreDevice`` objects; an array of one or more `Tag <…>`__ objects
  new RegExp(
    `\\b(?:list|array|map|collection|set) of (?:one or more |up to \\d+ )?\`\`?${name}(?:\`\`| <[^>]{0,500}>\`__)(?:s\\b| ${noun})`,
    'g',
  ),
  // Each element in the ``Item`` map is an ``AttributeValue`` object.
  new RegExp(
    `\\b[Ee](?:ach|very) (?:element|item|entry|value|member|one)\\b[^.]{0,60}? (?:is|contains) an? \`\`?${name}(?:\`\`| <[^>]{0,500}>\`__)(?: ${noun}|[.,])`,
    'g',
  ),
  // One or more ``Filter`` objects
  new RegExp(
    `(?:^|[.] )(?:One or more|Multiple|An? (?:\\w+ )?(?:list|array) that contains) \`\`?${name}(?:\`\`| <[^>]{0,500}>\`__)(?:s\\b| ${noun})`,
    'g',
  ),
]

/** Names mentioned anywhere: in a code span, or as the address of a shape's page. */
const mention = new RegExp(`\`\`${name}\`\`|/API_(?:[a-z]\\w*_)?${name}\\.html`, 'g')

/**
 * Finds the service's own name of a shape.
 *
 * @param texts - what prose says about the shape
 * @param suggested - the names that members suggest; a hint that is a part of one says less than the member does
 * @param operations - names of the service's operations: a mention of one is about the operation
 * @param memberNames - names of the service's members: a mention of one is about the member
 * @returns the best hint (of equals the first in code unit order), or undefined
 */
export function findNameHint(
  texts: ShapeTexts,
  suggested: readonly string[],
  operations: ReadonlySet<string>,
  memberNames: ReadonlySet<string>,
): string | undefined {
  const votes = new Map<string, number>()
  const vote = (hint: string, weight: number): void => {
    if (operations.has(hint) || hint === hint.toUpperCase()) return
    votes.set(hint, (votes.get(hint) ?? 0) + weight)
  }
  for (const text of texts.own) for (const hint of findAll(text, sentences)) vote(hint, 10)
  for (const text of texts.holders) for (const hint of findAll(text, elementSentences)) vote(hint, 5)
  for (const text of texts.members) {
    // a part of the member's own name: the text calls the value by a shorter word
    for (const hint of findAll(text, sentences)) if (!suggested.some((base) => isPart(hint, base))) vote(hint, 5)
  }
  for (const text of [...texts.own, ...texts.members]) {
    // ``AutoMLJobCompletionCriteria`` is what a member CompletionCriteria holds
    for (const hint of findAll(text, [mention])) {
      if (!memberNames.has(hint) && suggested.some((base) => isEnding(base, hint))) vote(hint, 1)
    }
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0]
}

function isPart(hint: string, base: string): boolean {
  return base.length > hint.length && base.toLowerCase().includes(hint.toLowerCase())
}

function isEnding(base: string, hint: string): boolean {
  return hint.length > base.length && hint.toLowerCase().endsWith(base.toLowerCase())
}

function* findAll(text: string, patterns: readonly RegExp[]): Generator<string> {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const found = match.slice(1).find((group) => group !== undefined)
      if (found !== undefined) yield found
    }
  }
}
