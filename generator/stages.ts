/**
 * The stages as functions, loaded when they are needed: a run in which nothing changed needs none of them, and ts-morph alone takes longer to load than such a run.
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { EmittedFile, EmitOptions, FormerInputs } from './emit/index.js'
import type { ServiceModel } from './model/index.js'
import type { Page } from './parse/index.js'
import type { Document } from './read/index.js'
import type { ResolveOptions } from './resolve/index.js'

/** What turns pages into a model. */
export interface ModelStages {
  /** Reads a page's syntax tree. Messages go to the page. */
  readPage(file: VFile): Document
  /** Reads what a page says; undefined where a message says that it says nothing of use. */
  parsePage(tree: Document, file: VFile): readonly Page[]
  /** Joins the pages of a service. Messages go to the pages. */
  resolveService(service: string, pages: readonly Page[], options?: ResolveOptions): ServiceModel
}

/** What turns a model into files. */
export interface EmitStages {
  /** Emits a package; texts are not formatted. What an earlier run made from the same is not made again. */
  emitService(model: ServiceModel, options: EmitOptions, former?: FormerInputs): readonly EmittedFile[]
}

/** Every stage. Tests put their own in the place of these. */
export interface Stages {
  loadModelStages(): Promise<ModelStages>
  loadEmitStages(): Promise<EmitStages>
}

/** The generator's own stages. */
export const stages: Stages = {
  async loadModelStages() {
    const [{ readPage }, { parsePage }, { resolveService }] = await Promise.all([
      import('./read/index.js'),
      import('./parse/index.js'),
      import('./resolve/index.js'),
    ])
    return { readPage, parsePage, resolveService }
  },
  async loadEmitStages() {
    const { emitService } = await import('./emit/index.js')
    return { emitService }
  },
}

/** Loads the stage that turns a model into its exported form. */
export async function loadExportStage(): Promise<{ exportModel(model: ServiceModel): object }> {
  const { exportModel } = await import('./export/export-model.js')
  return { exportModel }
}
