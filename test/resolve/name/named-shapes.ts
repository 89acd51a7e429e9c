/**
 * The named shapes of some pages of a service, with what pages show of each: what a test of names needs, and no model has.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { type Page, parsePage } from '../../../generator/parse/index.js'
import type { OperationPage } from '../../../generator/parse/page.js'
import { readPage } from '../../../generator/read/index.js'
import { checkPages } from '../../../generator/resolve/check-pages.js'
import { endRecursion } from '../../../generator/resolve/end-recursion.js'
import type { Node } from '../../../generator/resolve/graph.js'
import { joinShapes } from '../../../generator/resolve/join-shapes.js'
import { joinWitnesses } from '../../../generator/resolve/join-witnesses.js'
import { singularOf, suggestName, toTypeName } from '../../../generator/resolve/name/candidates.js'
import { nameShapes } from '../../../generator/resolve/name/name-shapes.js'
import { proseKey } from '../../../generator/resolve/prose-key.js'
import { recoverSections } from '../../../generator/resolve/recover-sections.js'
import { type ShapeClasses, childrenOf } from '../../../generator/resolve/shape-classes.js'

/** A shape with a name. */
export interface NamedShape {
  /** What the shape is: its members, kinds, values and text, all the way down. Required marks are left out. */
  readonly key: string
  readonly name: string
  /** What the shape is, text left out. */
  readonly kin: string
  /** Service's own names of the operations that show it. */
  readonly operations: ReadonlySet<string>
  /** What members and texts say of it by themselves: `member Gate`, or `own Gate Berth` for the word `Berth` in the text of an element of `Gates`. */
  readonly sayings: ReadonlySet<string>
  /** Structures that use it, by place in {@link NamedShapes.shapes}; itself left out. */
  readonly parents: ReadonlySet<number>
}

/** The shapes of some pages. */
export interface NamedShapes {
  readonly shapes: readonly NamedShape[]
}

/** A page with its path. */
export interface ParsedFile {
  readonly path: string
  readonly pages: readonly Page[]
}

/**
 * Reads pages, each once: shapes can then be named for any choice of them.
 *
 * @param files - text or bytes by path
 */
export function parseFiles(files: Iterable<readonly [string, string | Uint8Array]>): readonly ParsedFile[] {
  return [...files].map(([path, value]) => {
    const file = new VFile({ path, value })
    return { path, pages: parsePage(readPage(file), file) }
  })
}

/**
 * Names the shapes of some pages.
 *
 * @param service - the folder name of the pages
 * @param files - the pages to look at
 * @returns structures (those of requests and responses, too) and enums
 */
export function nameShapesOf(service: string, files: readonly ParsedFile[]): NamedShapes {
  const pages = files.flatMap((file) => file.pages).sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
  const roots = checkPages(service, pages, new Set()).operations.flatMap(rootsOf)
  endRecursion(roots)
  recoverSections(roots)
  const classes = joinShapes(roots)
  const { names } = nameShapes(roots, classes)
  for (const page of pages) page.file.messages.length = 0

  const keys = hashClasses(classes, (node) => describeNode(node, true))
  const kins = hashClasses(classes, (node) => describeNode(node, false))
  const rootNames = new Map(roots.map((root) => [classes.classOf(root.node), root.name]))
  const places = new Map([...names.keys()].map((cls, index) => [cls, index]))
  const facts = classes.nodes.map(() => ({
    operations: new Set<string>(),
    sayings: new Set<string>(),
    parents: new Set<number>(),
  }))
  for (const root of roots) facts[classes.classOf(root.node)]?.sayings.add(`operation ${String(root.page.operation)}`)
  classes.nodes.forEach((nodes, parent) => {
    for (const node of nodes) {
      facts[parent]?.operations.add(node.sighting.page.operation as string)
      if (node.kind !== 'structure') continue
      for (const member of node.members) {
        for (const target of member.alternative ? [member.node, member.alternative] : [member.node])
          addSayings(target, parent, member.name, proseKey(member.description), [])
      }
    }
  })
  const shapes = [...names].map(([cls, name]): NamedShape => {
    const root = rootNames.get(cls)
    const { operations, sayings, parents } = facts[cls] as (typeof facts)[number]
    // a request is what it is by its operation
    return {
      key: root ?? (keys[cls] as string),
      kin: root ?? (kins[cls] as string),
      name,
      operations,
      sayings,
      parents,
    }
  })
  return { shapes }

  function addSayings(
    node: Node,
    parent: number,
    member: string,
    text: string,
    through: readonly ('list' | 'map' | 'key')[],
  ): void {
    if (node.kind === 'list') return addSayings(node.member, parent, member, text, [...through, 'list'])
    if (node.kind === 'map') {
      addSayings(node.key, parent, member, text, [...through, 'key'])
      return addSayings(node.value, parent, member, text, [...through, 'map'])
    }
    const cls = classes.classOf(node)
    const place = places.get(parent)
    if (place === undefined || !names.has(cls)) return
    const { sayings, parents } = facts[cls] as (typeof facts)[number]
    const suggested = suggestName({ parent, member, through })
    sayings.add(parent === cls ? `itself ${suggested}` : `member ${suggested}`)
    if (parent !== cls) parents.add(place)
    if (node.kind !== 'structure') return
    const about = through.length > 0 ? 'holder' : 'member'
    for (const word of findWords(text)) sayings.add(`${about} ${suggested} ${word}`)
    if (through.length === 0) return
    for (const word of findWords(proseKey(node.description))) sayings.add(`own ${suggested} ${word}`)
  }
}

function rootsOf(page: OperationPage) {
  return (['input', 'output'] as const).flatMap((side) => {
    const witnesses = page[side]
    if (!witnesses) return []
    const name = `${String(page.operation)}${side === 'input' ? 'Request' : 'Response'}`
    return [{ side, page, node: joinWitnesses(side, witnesses, page), name }]
  })
}

/** Words that may be a shape's name. */
function findWords(text: string): readonly string[] {
  return text.match(/[A-Z][A-Za-z0-9]+/g) ?? []
}

function describeNode(node: Node, withText: boolean): string {
  if (node.kind === 'string' && node.enum)
    return JSON.stringify([
      'enum',
      node.enum,
      node.enum.length < 7 && singularOf(toTypeName(node.memberName ?? '')).toLowerCase(),
    ])
  if (node.kind !== 'structure') return `${node.kind} ${'streaming' in node}`
  const members = node.members.map((member) => [member.name, withText ? proseKey(member.description) : ''])
  const own = withText && members.length === 0 ? proseKey(node.sighting.description) : ''
  return JSON.stringify([members, node.union, node.eventStream, node.unknown, own])
}

/** A key by class; shapes are looked at this many levels deep. */
function hashClasses(classes: ShapeClasses, describe: (node: Node) => string): readonly string[] {
  const first = classes.nodes.map(([node]) => node as Node)
  const own = first.map((node) => hash(describe(node)))
  const below = first.map((node) => childrenOf(node).map((child) => classes.classOf(child)))
  let keys = own
  for (let level = 0; level < 6; level++)
    keys = own.map((key, cls) => (below[cls]?.length ? hash([key, ...below[cls].map((at) => keys[at])].join()) : key))
  return keys
}

const hashes = new Map<string, string>()

function hash(text: string): string {
  let found = hashes.get(text)
  if (found === undefined) hashes.set(text, (found = createHash('md5').update(text).digest('base64')))
  return found
}
