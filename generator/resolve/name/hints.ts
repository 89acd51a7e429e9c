/**
 * The service's own names of shapes, where prose gives them away (spec/README.md §14.5).
 *
 * Precision comes before yield: a link or a code span may as well name a neighbour, so only sentences that say what the value is count.
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import { startsWithVerb } from './qualifiers.js'

/** One text about a shape, with the place it stands at. */
export interface Evidence {
  /** What has the text: the shape `own`, the `member` that has the shape, or the `holder`, a member that has a list or map of the shape. */
  readonly about: 'own' | 'member' | 'holder'
  /** The text, on one line with its markup. */
  readonly text: string
  /** The name that the member of this place suggests. */
  readonly suggested: string
  /** The members beside it: the text may mention one. */
  readonly beside: readonly { readonly name: string }[]
}

/** A name that prose gives a shape. */
export interface Hint {
  readonly name: string
  /** How it is said, from the plainest: 0 by the shape's own text, 1 by a member's, 2 in passing. */
  readonly rank: 0 | 1 | 2
}

const name = '([A-Z][A-Za-z0-9]+)'
/** A name of at least two words, without markup. */
const plainName = '([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]+)+)'
const noun = '(?:objects?|structures?|data types?|types?)\\b'
const nouns = '(?:objects|structures|data types|elements|items|entries)\\b'

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
  // The `VpcConfig <…/API_VpcConfig.html>`__ …
  new RegExp(`^The \`${name} <[^>]{0,500}API_\\w+\\.html`, 'g'),
  // The sorting criteria, in the ``TaskRunSortCriteria`` structure.
  new RegExp(`\\bin the \`\`${name}\`\` (?:structure|object|data type)\\b`, 'g'),
  // Type: AutoMLDataSplitConfig
  new RegExp(`\\bType: (?:\`\`)?${name}`, 'g'),
]

/** The ``SessionCommand`` that runs the job. It may as well be an operation. */
const openings: readonly RegExp[] = [new RegExp(`^(?:The|An?) \`\`${name}\`\` `, 'g')]

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
  // Up to 20 ``EntityMetricData`` objects
  new RegExp(`\`\`?${name}(?:\`\`| <[^>]{0,500}>\`__) ${nouns}`, 'g'),
  // A list of ``AnnotationError``'s.
  new RegExp(`\\b(?:list|array|collection) of \`\`${name}\`\`(?:'s|[.]| that )`, 'g'),
  // A list of CalculationSummary objects.
  new RegExp(`\\b(?:list|array|collection|map) of ${plainName} ${nouns}`, 'g'),
  // One or more ``Filter`` objects
  new RegExp(
    `(?:^|[.] )(?:One or more|Multiple|An? (?:\\w+ )?(?:list|array) that contains) \`\`?${name}(?:\`\`| <[^>]{0,500}>\`__)(?:s\\b| ${noun})`,
    'g',
  ),
]

/** Names mentioned anywhere: in a code span, or as the address of a shape's page. */
const mentions: readonly RegExp[] = [new RegExp(`\`\`${name}\`\`|/API_(?:[a-z]\\w*_)?${name}\\.html`, 'g')]

/**
 * Finds the service's own names of a shape.
 *
 * Each text is read by itself and nothing is counted: a hint stays as long as one text gives it, whatever other pages say.
 *
 * @param evidence - what prose says about the shape, in any order
 * @param members - names of the shape's own members: a mention of one is about the member
 * @returns the hints, each once, the best first: by rank, then in code unit order
 */
export function findNameHints(evidence: readonly Evidence[], members: ReadonlySet<string>): readonly Hint[] {
  const ranks = new Map<string, Hint['rank']>()
  for (const one of evidence) {
    for (const hint of readEvidence(one, members)) {
      // what has no small letter is an abbreviation or a value
      if (hint.name === hint.name.toUpperCase()) continue
      ranks.set(hint.name, Math.min(ranks.get(hint.name) ?? 2, hint.rank) as Hint['rank'])
    }
  }
  return [...ranks]
    .map(([name, rank]) => ({ name, rank }))
    .sort((a, b) => a.rank - b.rank || compareText(a.name, b.name))
}

function* readEvidence(
  { about, text, suggested, beside }: Evidence,
  members: ReadonlySet<string>,
): Generator<Hint, void, void> {
  if (about === 'holder') {
    for (const name of findAll(text, elementSentences)) yield { name, rank: 1 }
    return
  }
  // what names an operation is about the operation
  const opened = [...findAll(text, openings)].filter((name) => !startsWithVerb(name))
  for (const name of [...findAll(text, sentences), ...opened]) {
    // a part of the member's own name: the text calls the value by a shorter word
    if (about === 'own') yield { name, rank: 0 }
    else if (!isPart(name, suggested)) yield { name, rank: 1 }
  }
  for (const name of findAll(text, mentions)) {
    // ``AutoMLJobCompletionCriteria`` is what a member CompletionCriteria holds
    if (startsWithVerb(name)) continue
    if (isEnding(suggested, name) && !members.has(name) && !beside.some((member) => member.name === name))
      yield { name, rank: 2 }
  }
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
