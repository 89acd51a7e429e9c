/**
 * Checking a configuration that was loaded.
 *
 * @module
 */
import { closest } from 'fastest-levenshtein'
import type { ShapewrightConfig } from './config.js'

/** Something a configuration must not say. */
export interface ConfigProblem {
  /** What was found. */
  readonly found: string
  /** What was expected. */
  readonly expected: string
}

interface KeyRule {
  readonly expected: string
  accepts(value: unknown): boolean
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** Each key once: the compiler sees that none is missing and none too many. */
const keyRules: Readonly<Record<keyof ShapewrightConfig, KeyRule>> = {
  input: { expected: 'the path of a folder', accepts: isText },
  output: { expected: 'the path of a folder', accepts: isText },
  services: {
    expected: "an array of names of services, such as ['sagemaker']",
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  },
  packageName: {
    expected: "a text with {service} in it, such as '@example/aws-{service}', or a function that takes the service",
    accepts: (value) => typeof value === 'function' || (typeof value === 'string' && value.includes('{service}')),
  },
  version: {
    expected: "a semantic version, such as '1.2.0'",
    // semver.org, "Is there a suggested regular expression", without the names of its groups and the limits of its numbers
    accepts: (value) => typeof value === 'string' && /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(value),
  },
  responseEnums: oneOf('open', 'closed'),
  requestEnums: oneOf('open', 'closed'),
  responseEnumGuards: oneOf('open', 'closed'),
  requestEnumGuards: oneOf('open', 'closed'),
  requestUnknownMembers: oneOf('refuse', 'ignore'),
  responseUnknownMembers: oneOf('refuse', 'ignore'),
  jsonSchema: yesOrNo(),
  formats: {
    expected: "['esm'] or ['esm', 'cjs']",
    accepts: (value) => Array.isArray(value) && ['esm', 'esm,cjs'].includes(value.join()),
  },
  sourceMaps: yesOrNo(),
  names: {
    expected: "names of types by service, such as { sqs: { DeleteMessageBatchEntry: 'DeleteEntry' } }",
    accepts: (value) =>
      isRecord(value) && Object.values(value).every((of) => isRecord(of) && Object.values(of).every(isText)),
  },
  accept: {
    expected:
      "accepted findings, such as [{ service: 's3', finding: 'undocumented', in: ['Tag.Key'], because: 'the page lacks it' }]",
    accepts: (value) => Array.isArray(value) && value.every(isAcceptedFinding),
  },
}

function isAcceptedFinding(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { service, finding, in: places, because } = value
  return [service, finding, because].every(isText) && Array.isArray(places) && places.every(isText)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function yesOrNo(): KeyRule {
  return { expected: 'true or false', accepts: (value) => typeof value === 'boolean' }
}

function oneOf(first: string, second: string): KeyRule {
  return { expected: `'${first}' or '${second}'`, accepts: (value) => value === first || value === second }
}

/**
 * Finds what is wrong with a configuration: unknown keys and values of the wrong kind.
 *
 * @param value - what the file gives
 * @returns the problems in the order of the file; none where the value is a {@link ShapewrightConfig}
 */
export function checkConfig(value: unknown): ConfigProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ found: `The configuration is ${describeValue(value)}`, expected: 'an object, given as default export' }]
  }
  return Object.entries(value).flatMap(([key, entry]) => checkKey(key, entry))
}

/**
 * Checks the name of a package by npm's rules for new packages.
 *
 * @returns undefined where the name is good
 */
export function checkPackageName(name: unknown): ConfigProblem | undefined {
  if (
    typeof name === 'string' &&
    name.length <= 214 &&
    /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/.test(name)
  ) {
    return undefined
  }
  return {
    found: `\`packageName\` gives ${describeValue(name)}`,
    expected: 'a name that npm accepts: small letters, digits, hyphens, with a scope before it if wanted',
  }
}

function checkKey(key: string, value: unknown): ConfigProblem[] {
  const keys = Object.keys(keyRules)
  if (!Object.hasOwn(keyRules, key)) {
    return [
      {
        found: `\`${key}\` is no key of the configuration`,
        expected: `\`${closest(key, keys)}\`, or one of: ${keys.join(', ')}`,
      },
    ]
  }
  const { expected, accepts } = keyRules[key as keyof ShapewrightConfig]
  return value === undefined || accepts(value) ? [] : [{ found: `\`${key}\` is ${describeValue(value)}`, expected }]
}

function describeValue(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
