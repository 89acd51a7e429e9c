// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ModeEnumValues}. */
export type Mode =
  | "it's"
  | 'back\\slash'
  | '"quoted"'
  | 'line\nend'
  | '`${x}`'
  | '*/'
  | '__proto__'
  | ''
  | 'a\u2028b'
  | '\ud800'
  | 'constructor'
  | '</script>'

/** Every {@link Mode} that the pages list. */
export const ModeEnumValues: readonly [
  "it's",
  'back\\slash',
  '"quoted"',
  'line\nend',
  '`${x}`',
  '*/',
  '__proto__',
  '',
  'a\u2028b',
  '\ud800',
  'constructor',
  '</script>',
] = /* @__PURE__ */ globalThis.Object.freeze([
  "it's",
  'back\\slash',
  '"quoted"',
  'line\nend',
  '`${x}`',
  '*/',
  '__proto__',
  '',
  'a\u2028b',
  '\ud800',
  'constructor',
  '</script>',
] as const)

const setOfMode: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(ModeEnumValues)

export function isMode(value: unknown): value is Mode {
  return setOfMode.has(value)
}

export const ModeSchema: EnumSchema<Mode> = /* @__PURE__ */ enumOf('Mode', ModeEnumValues)
