/**
 * All that the playground works out, without a window: it runs in a worker, and in tests.
 *
 * @module
 */
import { exportModel } from '../../../generator/export/export-model.js'
import type { ServiceModel } from '../../../generator/model/index.js'
import type { Templates } from '../../../generator/templates/templates.js'
import type { encodeShape, tryDecode } from '../../../templates/runtime/codec.js'
import type { sample } from '../../../templates/runtime/sample.js'
import { type Analysis, type ShownMessage, analysePages } from './analyse-pages.js'
import { type CheckResult, checkJson } from './check-json.js'
import { selectDeclarations } from './declarations.js'
import { type FormatCode, FormattedDeclarations } from './format-code.js'
import { type Subject, joinCode } from './join-code.js'
import { PackageProgram, type RuntimeModules } from './package-program.js'
import type { PageText } from './page-text.js'
import { type PageSubject, findPageSubjects } from './page-subjects.js'

/** What the engine needs from its host. */
export interface EngineHost {
  readonly templates: Templates
  /** The modules of `templates/runtime`, by file name with `.js`. */
  readonly runtime: RuntimeModules
  readonly formatCode: FormatCode
}

/** What the panes show of pages. */
export interface Shown {
  readonly messages: readonly ShownMessage[]
  /** All types; with guards and schemas if they were asked for. */
  readonly code: string
  /** `[line, subject]`, by line of {@link code}, from 1. */
  readonly codeSubjects: readonly (readonly [line: number, subject: Subject])[]
  /** Of the first page. */
  readonly pageSubjects: readonly PageSubject[]
  /** Shapes that a JSON can be checked against: responses and requests first. */
  readonly shapes: readonly string[]
  /** Milliseconds that it took. */
  readonly time: number
}

/** Keeps the last state of the pages. */
export class PlaygroundEngine {
  readonly #host: EngineHost
  readonly #formatted: FormattedDeclarations
  #program: PackageProgram | undefined
  #model: ServiceModel | undefined

  constructor(host: EngineHost) {
    this.#host = host
    this.#formatted = new FormattedDeclarations(host.formatCode)
  }

  /**
   * Works out what the panes show.
   *
   * @param pages - the page in the editor first, then those that it needs
   * @param withGuards - whether the code has guards and schemas, too
   */
  async show(pages: readonly PageText[], withGuards: boolean): Promise<Shown> {
    const start = performance.now()
    const analysis = analysePages(pages, this.#host.templates)
    const { files, messages, model, parsed } = analysis
    this.#model = model
    this.#program = new PackageProgram(files, this.#host.runtime)
    const declarations = selectDeclarations(model, files).filter(({ isType }) => withGuards || isType)
    const code = joinCode(model, await this.#formatted.format(declarations))
    const [{ path, text }] = pages as readonly [PageText]
    return {
      messages,
      code: code.text,
      codeSubjects: [...code.subjects],
      pageSubjects: findPageSubjects(model, parsed, path, text.split('\n').length),
      shapes: listShapes(analysis),
      time: performance.now() - start,
    }
  }

  /** Does the work of {@link show} and changes nothing. */
  async rehearse(pages: readonly PageText[]): Promise<void> {
    const { files, model } = analysePages(pages, this.#host.templates)
    const types = selectDeclarations(model, files).filter(({ isType }) => isType)
    joinCode(model, await this.#formatted.format(types))
  }

  /** The model of the last pages, as `shapewright model` writes it. Large: only whoever shows it asks. */
  printModel(): string {
    return this.#model ? JSON.stringify(exportModel(this.#model), null, 2) : ''
  }

  /** Checks a JSON against a shape of the last pages. */
  check(json: string, shape: string): CheckResult {
    const schema = this.#program?.findSchema(shape)
    if (!schema) return { state: 'empty' }
    const codec = this.#host.runtime['codec.js'] as { readonly tryDecode: typeof tryDecode }
    return checkJson(json, (value) => codec.tryDecode(schema, value))
  }

  /** Makes a JSON up that fits a shape of the last pages; nothing if there is no such shape. */
  sample(shape: string): string | undefined {
    const schema = this.#program?.findSchema(shape)
    if (!schema) return undefined
    const { sample: make } = this.#host.runtime['sample.js'] as { readonly sample: typeof sample }
    const { encodeShape: encode } = this.#host.runtime['codec.js'] as { readonly encodeShape: typeof encodeShape }
    return JSON.stringify(encode(schema, make(schema)), null, 2)
  }
}

/** Responses, requests, then all other structures and enums by name. */
function listShapes({ model }: Analysis): readonly string[] {
  const first = [
    ...model.operations.flatMap(({ output }) => output ?? []),
    ...model.operations.flatMap(({ input }) => input ?? []),
  ]
  const others = model.shapes.flatMap((shape) => {
    if (shape.kind === 'structure' && shape.unknown !== true)
      return shape.outputDiffers && shape.outputName !== undefined ? [shape.id, shape.outputName] : [shape.id]
    return shape.kind === 'string' && shape.enum ? [shape.id] : []
  })
  return [...new Set([...first, ...others])]
}
