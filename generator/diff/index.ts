/**
 * Diff: what changed in the contract of a service, and how much that asks of users.
 *
 * @module
 */
export type { Change, ChangePlace, ChoiceDifference, CompareOptions, FoundPlace, PlaceFinder } from './change.js'
export { type ChangeClass, type Side, classOfChanges } from './change-class.js'
export { compareContracts, compareServices } from './compare-contracts.js'
export { type Piece, describeChange, describeExtent } from './describe-change.js'
export {
  type ChangeCounts,
  type ServiceDiff,
  describeCounts,
  isAtLeast,
  listCounts,
  summarizeChanges,
} from './group-changes.js'
export { findPlaces } from './place-finder.js'
export { type MarkdownOptions, buildMarkdown, printMarkdown } from './print-markdown.js'
export { type DiffRule, type DiffRuleId, diffRules } from './rules.js'
export { type AnnotationOptions, printAnnotations } from './print-annotations.js'
export { type TextOptions, printText } from './print-text.js'
