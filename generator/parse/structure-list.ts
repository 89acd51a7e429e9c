/**
 * Reads the nested bullets of a Response Structure, or under a parameter (spec/README.md §5).
 *
 * @module
 */
import type { BlockNode, BulletList, ListItem } from '../read/nodes.js'
import { type Description, parseDescribedType } from './description.js'
import { parseDescribedBlocks } from './described-blocks.js'

/** The name, the type and what stands behind the dash, of a bullet's first paragraph. */
const bulletHead =
  /^(?:\*\*([^\n]+?)\*\* )?(?:\*\(([^\n]*?)\) --\*|\(([^\n]*?)\) --)(?:[^\S\n]*\*\*\[REQUIRED\]\*\*)?\s*/

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
 * @returns its bullets, in page order; undefined where the list is prose
 */
export function parseStructureList(list: BulletList): readonly Description[] | undefined {
  if (list.bullet !== '-') return undefined
  const descriptions: Description[] = []
  for (const item of list.children) {
    const description = parseBullet(item)
    if (description) descriptions.push(description)
  }
  return descriptions.length > 0 ? descriptions : undefined
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
