/**
 * Prose of the model: Markdown of a description, without the markers that the model holds as facts.
 *
 * @module
 */
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Documentation } from '../model/index.js'
import type { Description } from '../parse/description.js'
import { parseProse } from '../parse/prose/index.js'
import type { BlockNode } from '../read/nodes.js'

/**
 * The prose of a bullet or parameter.
 *
 * @param description - what the page says
 * @returns its prose; undefined where there is none
 */
export function documentationOf(description: Description | undefined): Documentation | undefined {
  if (!description || description.prose.length === 0) return undefined
  return recall(description, () => readDocumentation(description))
}

function readDocumentation(description: Description): Documentation | undefined {
  const [first, ...rest] = parseProse(description.prose)
  if (!first) return undefined
  if (first.type !== 'paragraph') return [first, ...rest]
  const lead = withoutMarkers(first)
  const blocks = lead ? [lead, ...rest] : rest
  return blocks.length > 0 ? blocks : undefined
}

/**
 * The prose of blocks.
 *
 * @param blocks - blocks of a page
 * @returns their prose; undefined where there is none
 */
export function documentationOfBlocks(blocks: readonly BlockNode[]): Documentation | undefined {
  return recall(blocks, () => {
    const documentation = parseProse(blocks)
    return documentation.length > 0 ? documentation : undefined
  })
}

/** By what a page says: the prose that it gave. */
const known = new WeakMap<object, Documentation | undefined>()

/** The same part of a page gives the same object: what is printed of it is printed once, over all runs of a watch. */
function recall(said: object, read: () => Documentation | undefined): Documentation | undefined {
  if (!known.has(said)) known.set(said, read())
  return known.get(said)
}

/** Takes `**Name** *(type) --* **[REQUIRED]**` away where prose goes on behind it (spec/README.md §4.4). */
function withoutMarkers(paragraph: Paragraph): Paragraph | undefined {
  const children = [...paragraph.children]
  while (children.length > 0 && isMarker(children[0] as PhrasingContent, children)) children.shift()
  const [first] = children
  if (first?.type === 'text') children[0] = { ...first, value: first.value.trimStart() }
  return children.length > 0 ? { ...paragraph, children } : undefined
}

function isMarker(node: PhrasingContent, siblings: readonly PhrasingContent[]): boolean {
  if (node.type === 'text') return node.value.trim() === '' || node.value.trim() === '--'
  const text = 'children' in node && node.children[0]?.type === 'text' ? node.children[0].value : ''
  if (node.type === 'emphasis') return /^\(.*\) --$/.test(text)
  if (node.type !== 'strong') return false
  if (text === '[REQUIRED]') return true
  const next = siblings.find((sibling) => sibling !== node && !(sibling.type === 'text' && sibling.value.trim() === ''))
  return next?.type === 'emphasis' && isMarker(next, [])
}
