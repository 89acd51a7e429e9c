/**
 * The two enums of ts-morph that structures are made with. Loading ts-morph takes longer than emitting a service, and most runs need nothing else of it.
 *
 * The compiler holds the numbers against ts-morph's; a test holds the texts.
 *
 * @module
 */
import type * as morph from 'ts-morph'

/** The kinds of structures that emitters make. */
export const StructureKind = {
  Class: 2 as morph.StructureKind.Class,
  Interface: 19 as morph.StructureKind.Interface,
  Method: 26 as morph.StructureKind.Method,
  Parameter: 30 as morph.StructureKind.Parameter,
  TypeAlias: 38 as morph.StructureKind.TypeAlias,
  VariableStatement: 41 as morph.StructureKind.VariableStatement,
} as const

/** How a variable is declared. */
export const VariableDeclarationKind = {
  Const: 'const' as string as morph.VariableDeclarationKind.Const,
} as const
