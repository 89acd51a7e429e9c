/**
 * One text of all declarations, and which line of it shows which member.
 *
 * @module
 */
import type { ServiceModel, StructureShape } from '../../../generator/model/index.js'
import type { FormattedDeclaration } from './format-code.js'

/** A part of the model that both sides show: `AutoMLJobConfig`, `AutoMLJobConfig.Mode`. */
export type Subject = string

/** Code with its subjects. */
export interface JoinedCode {
  readonly text: string
  /** By line, from 1: the subject that the line shows first. */
  readonly subjects: ReadonlyMap<number, Subject>
}

/** Joins declarations, with an empty line between two of them. */
export function joinCode(model: ServiceModel, declarations: readonly FormattedDeclaration[]): JoinedCode {
  const structures = new Map<string, StructureShape>()
  const names = new Set<string>()
  for (const shape of model.shapes) {
    if (shape.kind === 'structure') {
      structures.set(shape.id, shape)
      if (shape.outputName !== undefined) structures.set(shape.outputName, shape)
    }
    names.add(shape.id)
  }
  const lines: string[] = []
  const subjects = new Map<number, Subject>()
  for (const { formatted, isType, name } of declarations) {
    if (lines.length > 0) lines.push('')
    const first = lines.length + 1
    const own = formatted.split('\n')
    for (const line of own) lines.push(line)
    if (!isType) continue
    const structure = structures.get(name)
    const shape = structure?.id ?? name.replace(/Values$/, '')
    const head = own.findIndex((line) => /^export /.test(line))
    if (names.has(shape) && head >= 0) subjects.set(first + head, shape)
    if (!structure) continue
    let at = Math.max(head, 0)
    for (const member of structure.members) {
      const found = own.findIndex((line, index) => index >= at && declaresMember(line, member.name))
      if (found < 0) continue
      subjects.set(first + found, `${structure.id}.${member.name}`)
      at = found
    }
  }
  return { text: `${lines.join('\n')}\n`, subjects }
}

/** True if a line of an interface or of a union of objects declares a member: `  readonly Name?: string`. */
function declaresMember(line: string, name: string): boolean {
  const code = line.replace(/^[\s|&{<]*(?:ExclusiveUnion<)?[\s{]*(?:readonly )?/, '')
  for (const written of [name, `'${name}'`, JSON.stringify(name)]) {
    if (code.startsWith(`${written}:`) || code.startsWith(`${written}?:`)) return true
  }
  return false
}
