/**
 * Statements in their final layout: what ts-morph and prettier would make of the structures that emitters use, in one step. Every printer knows the structures that
 * occur by the hundred, and gives way where a structure says more, or a line is too long for the rules it knows; tests hold the texts against ts-morph and prettier.
 *
 * @module
 */
import type { StatementStructures } from 'ts-morph'
import { StructureKind } from '../structure-kind.js'
import { printClass } from './class-text.js'
import { printConstant } from './constant-text.js'
import { printInterface } from './interface-text.js'
import { printTypeAlias } from './type-alias-text.js'

/**
 * Writes a statement as it stands in the package.
 *
 * @returns undefined where ts-morph has to write it and prettier to lay it out
 */
export function printStatement(structure: StatementStructures): string | undefined {
  switch (structure.kind) {
    case StructureKind.Class:
      return printClass(structure)
    case StructureKind.Interface:
      return printInterface(structure)
    case StructureKind.TypeAlias:
      return printTypeAlias(structure)
    case StructureKind.VariableStatement:
      return printConstant(structure)
    default:
      return undefined
  }
}
