/**
 * Reads the nested bullets of a Response Structure, or under a parameter, and tells prose from what is nested in it (spec/README.md §4, §5, §7).
 *
 * @module
 */
import type { BlockNode, BulletList, ListItem } from '../read/nodes.js'
import { type Description, parseDescribedType } from './description.js'
import { isUnknownMemberSample, parseUnionNote } from './union-note.js'

/** A list of bullets, read. */
export interface StructureList {
  readonly descriptions: readonly Description[]
  /** What stands among the bullets and is none. */
  readonly prose: readonly BlockNode[]
  /** The items that look like members and describe nothing. */
  readonly strange: readonly ListItem[]
}

/** The name, the type and what stands behind the dash, of a bullet's first paragraph. Bounded: names and types are short, and a page may be hostile. */
const bulletHead =
  /^(?:\*\*([^\n]{1,300}?)\*\* )?(?:\*\(([^\n]{0,200}?)\) --\*|\(([^\n]{0,200}?)\) --)(?:[^\S\n]*\*\*\[REQUIRED\]\*\*)?\s*/

/**
 * Reads a bullet list that describes members.
 *
 * ```text
 * - **S3DataType** *(string) --* **[REQUIRED]**
 *
 *   The data type.
 * ```
 *
 * @param list - a list with the bullet `-`
 * @returns its bullets in page order, and the items that describe nothing; undefined where the whole list is prose
 */
export function parseStructureList(list: BulletList): StructureList | undefined {
  if (list.bullet !== '-') return undefined
  const descriptions: Description[] = []
  const others: ListItem[] = []
  for (const item of list.children) {
    const description = parseBullet(item)
    if (description) descriptions.push(description)
    else others.push(item)
  }
  const strange = others.filter(isStrange)
  if (descriptions.length > 0) return { descriptions, prose: others.flatMap((item) => item.children), strange }
  return strange.length > 0 ? { descriptions, prose: [list], strange } : undefined
}

/** Whether an item is what damage leaves of a member: parts of its head, or a first line that runs into something else. */
function isStrange({ children: [first] }: ListItem): boolean {
  return first !== undefined && (first.type !== 'paragraph' || /^\*\*|\*\(|\) --/.test(first.source))
}

function parseBullet(item: ListItem): Description | undefined {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return undefined
  const head = bulletHead.exec(first.source)
  if (!head) return undefined
  const typeText = head[2] ?? (head[3] as string)
  const blocks: BlockNode[] = head[0].length < first.source.length ? [first, ...rest] : rest
  const description: Description = {
    type: parseDescribedType(typeText),
    typeText,
    ...parseDescribedBlocks(blocks),
    required: head[0].includes('**[REQUIRED]**'),
    node: item,
  }
  return head[1] === undefined ? description : { name: unescapeName(head[1]), ...description }
}

/** reStructuredText escapes of a name: `\_` stands for `_`. */
function unescapeName(name: string): string {
  return name.replace(/\\(.)/g, '$1')
}

/** What the blocks under a bullet or a `:param:` field hold. */
export type DescribedBlocks = Pick<
  Description,
  'prose' | 'union' | 'autopopulated' | 'filledIn' | 'children' | 'strange'
>

const filledIn = /this parameter is (?:automatically populated if it is not provided|set to "[^"]*" by ?default)/i

const autopopulated = /^This field is autopopulated if not provided\.?$/

/**
 * Sorts blocks into prose, nested bullets and the notes that mean something to the model.
 *
 * @param blocks - the blocks under a bullet or field
 * @returns prose without those notes, the nested bullets, and what the notes say
 */
export function parseDescribedBlocks(blocks: readonly BlockNode[]): DescribedBlocks {
  const prose: BlockNode[] = []
  const children: Description[] = []
  const strange: ListItem[] = []
  let union: readonly string[] | undefined
  let isAutopopulated = false
  for (const block of flattenQuotes(blocks)) {
    if (block.type === 'bullet_list') {
      const nested = parseStructureList(block)
      if (nested) {
        for (const item of nested.descriptions) children.push(item)
        for (const item of nested.prose) prose.push(item)
        for (const item of nested.strange) strange.push(item)
        continue
      }
    }
    if (block.type === 'directive') {
      const names = parseUnionNote(block)
      if (names) {
        union = names
        continue
      }
    }
    if (union && isUnknownMemberSample(block)) continue
    if (block.type === 'paragraph' && autopopulated.test(block.source.trim())) {
      isAutopopulated = true
      continue
    }
    prose.push(block)
  }
  const facts = { prose, autopopulated: isAutopopulated, filledIn: prose.some(isFilledIn), children, strange }
  return union ? { ...facts, union } : facts
}

/** boto3 puts the sentence deeper than the text before it, so that it lands inside a note or a list with which that text ends. */
function isFilledIn(block: BlockNode): boolean {
  switch (block.type) {
    case 'paragraph':
      return filledIn.test(block.source)
    case 'block_quote':
    case 'directive':
      return block.children.some(isFilledIn)
    case 'bullet_list':
      return block.children.some((item) => item.children.some(isFilledIn))
    default:
      return false
  }
}

/** A quotation that holds bullets of members, or the note of a tagged union, is only deeper indentation. */
function* flattenQuotes(blocks: readonly BlockNode[]): Generator<BlockNode> {
  for (const block of blocks) {
    if (
      block.type === 'block_quote' &&
      block.children.some(
        (child) =>
          (child.type === 'bullet_list' && child.bullet === '-') ||
          (child.type === 'directive' && parseUnionNote(child)),
      )
    ) {
      yield* flattenQuotes(block.children)
    } else yield block
  }
}
