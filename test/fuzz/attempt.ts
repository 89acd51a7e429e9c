/**
 * One try: a page is damaged and goes through the stages, and what comes out is checked.
 *
 * @module
 */
import { VFile } from 'vfile'
import { type EmittedFile, emitService } from '../../generator/emit/index.js'
import { exportModel } from '../../generator/export/index.js'
import { recordMessages } from '../../generator/messages/record.js'
import { renderMessage } from '../../generator/messages/render.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { oneLetter } from './blow.js'
import { type Damage, damagePage } from './damage.js'
import { findLostFacts, listFacts } from './facts.js'
import { type Outline, findLostMembers, keepMissed, outlineModel, speaksOfLoss } from './loss.js'
import { checkPackage } from './package-check.js'
import { Random } from './random.js'
import { SoundOutlines } from './sound-outlines.js'
import type { Subject, SubjectKind, SubjectPool } from './subjects.js'

/** What a try must not show. */
export type FindingKind = 'throw' | 'slow' | 'lost-thread' | 'memory' | 'silent-loss' | 'bad-message' | 'bad-output'

/** Something that a try showed all the same. */
export interface Finding {
  readonly kind: FindingKind
  /** What exactly: a stack, the members, the problems of the output; one per line. */
  readonly detail: string
}

/**
 * How a try ended for the members of the page. `invisible`: gone together with every trace; `unasked`: the damage may replace them, or the page has messages of its own.
 */
export type LossVerdict = 'none' | 'said' | 'invisible' | 'silent' | 'unasked'

/** What is known of a try. */
export interface Attempt {
  readonly kind: SubjectKind
  readonly subject: string
  readonly blows: Damage['blows']
  /** The damaged page. */
  readonly value: string | Uint8Array
  /** From the page to the model, in milliseconds. */
  readonly milliseconds: number
  /** Ids of the rules of the messages, one per message. */
  readonly rules: readonly string[]
  readonly verdict: LossVerdict
  readonly isEmitted: boolean
  readonly findings: readonly Finding[]
}

/** How a try is made. */
export interface AttemptOptions {
  /** Emits a package; a test puts a bad one in its place. */
  readonly emitService: (model: ServiceModel) => readonly EmittedFile[]
  /** Shares of the tries, from 0 to 1, whose models are emitted: of those without any message, of which packages are written in earnest, and of the others. */
  readonly emittedShare: { readonly silent: number; readonly other: number }
}

/** A page's model and its messages. */
export interface Built {
  readonly model: ServiceModel
  readonly files: readonly VFile[]
}

/** Milliseconds that a page may take, for each byte and at all. A sound page takes about 0.0001 for each byte, 0.2 at least. */
const patience = { perByte: 0.02, atLeast: 1000 }

/** How a long run makes its tries: emitting takes ten times as long as all the rest. */
const usualOptions: AttemptOptions = {
  emitService: (model) => emitService(model, {}),
  emittedShare: { silent: 0.1, other: 0.01 },
}

/**
 * Tries one damaged page.
 *
 * @param pool - the pages to choose from
 * @param seed - of the whole run
 * @param run - number of the try, from 0; seed and run decide everything
 * @param options - what differs from a long run
 */
export function tryPage(pool: SubjectPool, seed: number, run: number, options: Partial<AttemptOptions> = {}): Attempt {
  const { subject, damage, chance } = makePage(pool, seed, run)
  return tryDamage(subject, damage, chance, { ...usualOptions, ...options })
}

/** A page that is to be tried. */
export interface DamagedPage {
  readonly subject: Subject
  readonly damage: Damage
  /** From 0 to 1: whether its model is emitted. */
  readonly chance: number
}

/** Chooses a page and damages it. Seed and run decide everything. */
export function makePage(pool: SubjectPool, seed: number, run: number): DamagedPage {
  const random = new Random(seed, run)
  const subject = pool.choose(seed, run, random)
  const damage = damagePage(subject.text, random, () => pool.choose(seed, run, random).text)
  return { subject, damage, chance: random.next() }
}

/** @param chance - from 0 to 1; the model is emitted where it is below the share of its kind */
function tryDamage(subject: Subject, damage: Damage, chance: number, options: AttemptOptions): Attempt {
  const { value, blows } = damage
  const findings: Finding[] = []
  const start = performance.now()
  const built = guard(() => buildModel(subject, value), findings)
  const milliseconds = performance.now() - start
  const attempt = { kind: subject.kind, subject: subject.id, blows, value, findings }
  const limit = patience.atLeast + patience.perByte * value.length
  if (milliseconds > limit) findings.push(...confirmSlowness(subject, value, limit))
  if (!built) return { ...attempt, milliseconds, rules: [], verdict: 'unasked', isEmitted: false }
  const rules = built.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''))
  const verdict = guard(() => judgeLoss(subject, built, rules, damage, findings), findings)
  const isEmitted = chance < options.emittedShare[rules.length === 0 ? 'silent' : 'other']
  if (isEmitted) {
    guard(() => exportModel(built.model), findings)
    guard(() => checkMessages(built.files, findings), findings)
    const problems = guard(() => checkPackage(options.emitService(built.model)), findings) ?? []
    if (problems.length > 0) findings.push({ kind: 'bad-output', detail: problems.join('\n') })
  }
  return { ...attempt, milliseconds, rules, verdict: verdict ?? 'unasked', isEmitted }
}

/** Runs the stages from a page, and those that it needs, to the model. @param value - the page as it is now */
export function buildModel({ service, path, others }: Subject, value: string | Uint8Array): Built {
  const files = [[path, value] as const, ...others].map(([name, content]) => new VFile({ path: name, value: content }))
  const model = resolveService(
    service,
    files.flatMap((file) => parsePage(readPage(file), file)),
  )
  return { model, files }
}

function guard<Result>(task: () => Result, findings: Finding[]): Result | undefined {
  try {
    return task()
  } catch (error) {
    findings.push({ kind: 'throw', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return undefined
  }
}

/** A machine that is busy makes anything slow once; what is slow three times is slow. */
function confirmSlowness(subject: Subject, value: string | Uint8Array, limit: number): Finding[] {
  const times = [0, 1].map(() => {
    const start = performance.now()
    guard(() => buildModel(subject, value), [])
    return performance.now() - start
  })
  const least = Math.min(...times)
  return least > limit ? [{ kind: 'slow', detail: `${Math.round(least)} ms for ${value.length} bytes` }] : []
}

function judgeLoss(
  subject: Subject,
  { model }: Built,
  rules: readonly string[],
  { value, blows, replaces }: Damage,
  findings: Finding[],
): LossVerdict {
  if (rules.some(speaksOfLoss)) return 'said'
  const sound = replaces ? undefined : outlines.of(subject, () => outlineSound(subject))
  if (!sound) return 'unasked'
  const lost = findLostMembers(sound, outlineModel(model))
  if (lost.length === 0) return judgeFacts(subject, model, blows, findings)
  const silent = keepMissed(lost, { before: subject.text, after: String(value), blows })
  if (silent.length === 0) return 'invisible'
  findings.push({ kind: 'silent-loss', detail: silent.join('\n') })
  return 'silent'
}

function judgeFacts(subject: Subject, model: ServiceModel, blows: Damage['blows'], findings: Finding[]): LossVerdict {
  if (blows.length !== 1 || blows[0] !== oneLetter) return 'none'
  const lost = findLostFacts(listFacts(buildModel(subject, subject.text).model), listFacts(model))
  if (lost.length === 0) return 'none'
  findings.push({ kind: 'silent-loss', detail: lost.join('\n') })
  return 'silent'
}

const outlines = new SoundOutlines()

function outlineSound(subject: Subject): Outline | undefined {
  const { model, files } = buildModel(subject, subject.text)
  const isSound = files.every(({ messages }) => messages.every(({ ruleId }) => !speaksOfLoss(ruleId ?? '')))
  return isSound ? outlineModel(model) : undefined
}

/** Messages as a terminal shows them hold nothing that a terminal obeys. */
function checkMessages(files: readonly VFile[], findings: Finding[]): void {
  const text = files
    .flatMap(recordMessages)
    .map((message) => renderMessage(message, { width: 100, color: false }))
    .join('\n')
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const bad = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.exec(text)
  if (bad)
    findings.push({
      kind: 'bad-message',
      detail: `U+${bad[0].charCodeAt(0).toString(16)} in: ${text.slice(Math.max(0, bad.index - 80), bad.index + 80)}`,
    })
}
