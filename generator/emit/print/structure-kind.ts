/**
 * The two enums of ts-morph that structures are made with: only types come from ts-morph, which takes half a second to load.
 *
 * The compiler holds the numbers against ts-morph's; a test holds the texts.
 *
 * @module
 */
import type * as morph from 'ts-morph'

/** The kinds of structures that emitters make. */
export const StructureKind = {
  Class: 2 as morph.StructureKind.Class,
  ExportDeclaration: 11 as morph.StructureKind.ExportDeclaration,
  Function: 13 as morph.StructureKind.Function,
  ImportDeclaration: 16 as morph.StructureKind.ImportDeclaration,
  Interface: 19 as morph.StructureKind.Interface,
  TypeAlias: 38 as morph.StructureKind.TypeAlias,
  VariableStatement: 41 as morph.StructureKind.VariableStatement,
} as const

/** How a variable is declared. */
export const VariableDeclarationKind = {
  Const: 'const' as string as morph.VariableDeclarationKind.Const,
} as const
