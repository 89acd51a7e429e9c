/**
 * The parts of the check that go over all services.
 *
 * @module
 */
import { hasBotocore } from '../boto3/botocore.js'
import { checkErrors, listErrors, writeErrors } from './error-classes.js'
import { RequestKeeper } from './kept-request.js'
import { findLostMembers, type SentMembers } from './lost-members.js'
import { loadPackage, loadSdk } from './packages.js'
import { checkPrinted, hasMoto, printAnswers } from './printed-answers.js'
import { clients } from './services.js'

/** What a part works with. */
export interface PartContext {
  /** Absolute path of the folder of built packages. */
  readonly folder: string
  /** Absolute path of the `node_modules` folder with the SDK's clients. */
  readonly modules: string
  /** Names of the services. */
  readonly services: readonly string[]
}

/** What a part found. */
export interface PartResult {
  /** For the table. */
  readonly figures: readonly (readonly [what: string, figure: number | string])[]
  /** What is wrong. */
  readonly findings: readonly string[]
  /** Why the part was skipped, if it was. */
  readonly skipped?: string
}

/** Looks for each member of each request in what the SDK's serialisers write. What the transport refuses, with a message, is not lost; it is a figure of its own. */
export async function checkMembers({ folder, modules, services }: PartContext): Promise<PartResult> {
  const sent: SentMembers[] = []
  const known = services.filter((service) => clients[service] !== undefined)
  for (const service of known) {
    const [loaded, sdk] = [await loadPackage(folder, service), await loadSdk(modules, service)]
    for (const operation of loaded.operations.values()) {
      if (!operation.input) continue
      const keeper = new RequestKeeper(sdk)
      sent.push(await findLostMembers(loaded, operation, sdk, keeper))
      keeper.client.destroy()
    }
  }
  const list = (absent: string): string =>
    sent
      .filter((one) => one.absent === absent)
      .map(({ operation }) => operation)
      .join(' ')
  const without = services.filter((service) => clients[service] === undefined)
  return {
    figures: [
      ['services', known.length],
      ['services without a client of the SDK', without.join(' ') || 0],
      ['operations', sent.length],
      ['operations that the SDK lacks', list('no command') || 0],
      ['operations whose members the page leaves out', list('no members') || 0],
      ['members', sent.reduce((sum, { looked }) => sum + looked, 0)],
      ['members lost', sent.reduce((sum, { lost }) => sum + lost.length, 0)],
      [
        'members refused, by name',
        sent.flatMap(({ operation, refused }) => refused.map((path) => `${operation}.${path}`)).join(' ') || 0,
      ],
    ],
    findings: sent.flatMap(({ fault, lost, operation }) => [
      ...lost.map((path) => `${operation}: ${path} is not in what is sent`),
      ...(fault === undefined ? [] : [`${operation}: nothing was sent: ${fault}`]),
    ]),
  }
}

/** Answers every operation with each of its documented errors. */
export async function checkDocumentedErrors({ folder, modules, services }: PartContext): Promise<PartResult> {
  if (!hasBotocore()) return { figures: [], findings: [], skipped: 'no Python with botocore, which writes the answers' }
  const loaded = await Promise.all(services.map((service) => loadPackage(folder, service)))
  const written = writeErrors(Object.fromEntries(loaded.map((one) => [one.service, listErrors(one)])))
  const results = []
  for (const one of loaded) {
    const sdk = clients[one.service] === undefined ? undefined : await loadSdk(modules, one.service)
    results.push(await checkErrors(one, sdk, written[one.service]!))
  }
  return {
    figures: [
      ['errors', loaded.reduce((sum, one) => sum + listErrors(one).length, 0)],
      ['answers over awsSdkTransport', results.reduce((sum, { sdk }) => sum + sdk, 0)],
      ['answers over gatewayTransport', results.reduce((sum, { gateway }) => sum + gateway, 0)],
      ['errors that lose their class', results.reduce((sum, { lost }) => sum + lost.length, 0)],
    ],
    findings: results.flatMap(({ lost }) => lost),
  }
}

/** Operations of which moto's answer is not what boto3 documents: a number where the service gives a text. */
const wrongAnswers: readonly string[] = ['lexv2-models.ListBots']

/** Decodes, encodes and decodes again what boto3 and the AWS CLI print of moto's answers. */
export async function checkPrintedAnswers({ folder, services }: PartContext): Promise<PartResult> {
  if (!hasMoto())
    return { figures: [], findings: [], skipped: 'no Python with boto3 and moto (pip install "moto[server]" awscli)' }
  const answers = printAnswers(services)
  const findings: string[] = []
  const counts: Record<string, number> = { str: 0, iso: 0, cli: 0 }
  for (const { service, operation, forms } of answers) {
    const loaded = await loadPackage(folder, service)
    for (const [form, text] of Object.entries(forms)) {
      counts[form] = (counts[form] ?? 0) + 1
      const fault = checkPrinted(loaded, operation, text)
      if (fault !== undefined && !wrongAnswers.includes(`${service}.${operation}`))
        findings.push(`${service}.${operation} (${form}): ${fault}`)
    }
  }
  return {
    figures: [
      ['services with answers', new Set(answers.map(({ service }) => service)).size],
      ['operations', answers.length],
      ['answers of boto3, json.dumps with default=str', counts['str']!],
      ['answers of boto3, dates as ISO 8601', counts['iso']!],
      ['operations that moto answers wrongly', wrongAnswers.join(' ')],
      ['answers of the AWS CLI', counts['cli'] === 0 ? 'none: no awscli' : counts['cli']!],
    ],
    findings,
  }
}
