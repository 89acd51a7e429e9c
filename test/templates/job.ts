/**
 * A made-up service's descriptions, as a package has them: every kind of shape, in requests and in responses.
 *
 * @module
 */
import {
  blob,
  boolean,
  document,
  eitherOf,
  enumOf,
  eventsOf,
  float,
  integer,
  listOf,
  mapOf,
  opaque,
  outputOf,
  required,
  streaming,
  string,
  structure,
  timestamp,
  union,
  unknown,
} from '../../templates/runtime/description.js'
import type { DocumentValue } from '../../templates/runtime/document-value.js'
import type { EnumSchema, StructureSchema } from '../../templates/runtime/schema.js'
import type { StreamingBlob, StreamingBody } from '../../templates/runtime/streams.js'
import { request, response } from './contracts.js'
import { guardOf } from './naive-guard.js'

export type Mode = 'AUTO' | 'ENSEMBLING'

export interface Config {
  Path: string
  Count?: number
  Share?: number
  Flag?: boolean
}

export interface Range {
  From: number
}

export type Source = { Key: string; Tag?: never } | { Tag: string; Key?: never }

export interface Job {
  Name: string
  Config?: Config
  Ranges?: Range[]
  Tags?: Record<string, string>
  Modes?: Partial<Record<Mode, number>>
  Source?: Source
  Mode?: Mode
  Password?: string
  Credentials?: string[]
  Hidden?: string
  Start?: Date
  Times?: Date[]
  Data?: Uint8Array
  Parts?: Record<string, Uint8Array>
  Body?: StreamingBlob
  Copy?: Config | string
  When?: Date | Job
  Document?: DocumentValue
  Opaque?: Record<string, unknown>
  Any?: unknown
  Next?: Job
  Jobs?: Job[]
}

export interface JobOutput {
  Name?: string
  Mode?: Mode | (string & {})
  Start?: Date
  Body?: StreamingBody
  Ranges?: Partial<Range>[]
  Next?: JobOutput
}

export type Event = { Chunk: { At?: Date } } | { SDK_UNKNOWN_MEMBER: { name: string } }

export interface Answer {
  Events?: AsyncIterable<Event>
}

export const modes: readonly Mode[] = ['AUTO', 'ENSEMBLING']

export const ModeSchema: EnumSchema<Mode> = enumOf('Mode', modes)

export const ConfigSchema: StructureSchema<Config> = structure(
  'Config',
  request,
  guardOf(() => ConfigSchema, request),
  () => [
    ['Path', string, required],
    ['Count', integer],
    ['Share', float],
    ['Flag', boolean],
  ],
)

export const RangeSchema: StructureSchema<Range> = structure(
  'Range',
  request,
  guardOf(() => RangeSchema, request),
  () => [['From', integer, required]],
  { output: 'RangeOutput' },
)

export const SourceSchema: StructureSchema<Source> = union(
  'Source',
  request,
  guardOf(() => SourceSchema, request),
  () => [
    ['Key', string],
    ['Tag', string],
  ],
  { output: 'SourceOutput' },
)

export const SourceOutputSchema: StructureSchema<object> = outputOf(
  SourceSchema,
  response,
  guardOf(() => SourceOutputSchema, response),
)

export const OpaqueSchema: StructureSchema<Record<string, unknown>> = opaque(
  'Opaque',
  request,
  guardOf(() => OpaqueSchema, request),
)

export const JobSchema: StructureSchema<Job> = structure(
  'Job',
  request,
  guardOf(() => JobSchema, request),
  () => [
    ['Name', string, required],
    ['Config', ConfigSchema],
    ['Ranges', listOf(RangeSchema)],
    ['Tags', mapOf(string)],
    ['Modes', mapOf(integer, ModeSchema)],
    ['Source', SourceSchema],
    ['Mode', ModeSchema],
    ['Password', string],
    ['Credentials', listOf(string)],
    ['Hidden', string, { sensitive: true }],
    ['Start', timestamp],
    ['Times', listOf(timestamp)],
    ['Data', blob],
    ['Parts', mapOf(blob)],
    ['Body', streaming],
    ['Copy', eitherOf(ConfigSchema, string)],
    ['When', eitherOf(timestamp, JobSchema)],
    ['Document', document],
    ['Opaque', OpaqueSchema],
    ['Any', unknown],
    ['Next', JobSchema],
    ['Jobs', listOf(JobSchema)],
    ['constructor', string],
    ['__proto__', timestamp],
  ],
  { output: 'JobOutput', recursion: 'Job' },
)

export const JobOutputSchema: StructureSchema<JobOutput> = outputOf(
  JobSchema,
  response,
  guardOf(() => JobOutputSchema, response),
)

export const ChunkSchema: StructureSchema<{ At?: Date }> = structure(
  'Chunk',
  response,
  guardOf(() => ChunkSchema, response),
  () => [['At', timestamp]],
)

export const EventSchema: StructureSchema<Event> = union(
  'Event',
  response,
  guardOf(() => EventSchema, response),
  () => [['Chunk', ChunkSchema]],
)

export const AnswerSchema: StructureSchema<Answer> = structure(
  'Answer',
  response,
  guardOf(() => AnswerSchema, response),
  () => [['Events', eventsOf(EventSchema)]],
)

export const NoArmSchema: StructureSchema<object> = union(
  'NoArm',
  request,
  guardOf(() => NoArmSchema, request),
  () => [],
  { output: 'NoArmOutput' },
)

export const NoArmOutputSchema: StructureSchema<object> = outputOf(
  NoArmSchema,
  response,
  guardOf(() => NoArmOutputSchema, response),
)
