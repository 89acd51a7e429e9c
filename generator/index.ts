/**
 * Shapewright as a library: the stages one by one, and the whole run.
 *
 * @example
 * ```ts
 * import { VFile } from 'vfile'
 * import { emitService, parsePage, readPage, resolveService } from 'shapewright'
 *
 * const file = new VFile({ path: 'describe_auto_ml_job.rst', value: text })
 * const pages = parsePage(readPage(file), file)
 * const model = resolveService('sagemaker', pages)
 * const files = emitService(model, {})
 * ```
 *
 * @module
 */
export { describeContract } from './contract/index.js'
export { type AcceptedFinding, defineConfig, type ShapewrightConfig } from './config/config.js'
export {
  type Change,
  type ChangeClass,
  type CompareOptions,
  classOfChanges,
  compareContracts,
  diffRules,
  printMarkdown,
} from './diff/index.js'
export { type EmittedFile, type EmitOptions, emitService } from './emit/index.js'
export { type ExportedModel, exportModel } from './export/export-model.js'
export { type GenerateOptions, type ReadOptions, type ReadService, generate, readServices } from './generate.js'
export {
  type MessageCounts,
  type MessageRecord,
  countMessages,
  recordMessages,
  sortMessages,
} from './messages/record.js'
export { type RenderOptions, renderMessage } from './messages/render.js'
export { renderCounts } from './messages/render-counts.js'
export { type Rule, type RuleId, rules, type Severity } from './messages/rules.js'
export type * from './model/index.js'
export { type Page, parsePage } from './parse/index.js'
export { type Document, readPage } from './read/index.js'
export {
  type PackageLock,
  type Release,
  type ReleaseOptions,
  parseLock,
  planRelease,
  printLock,
} from './release/index.js'
export { type FormerNames, type ResolveOptions, resolveService } from './resolve/index.js'
export type {
  GenerateResult,
  PackageChanges,
  PackageRelease,
  Progress,
  ServiceReport,
  ServiceResult,
} from './result.js'
export {
  type Manifest,
  type SyncOptions,
  type SyncResult,
  chooseSource,
  readManifest,
  syncServices,
} from './sync/index.js'
