// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type PutRequest,
  type PutRequestJson,
  PutRequestSchema,
  assertPutRequest,
  decodePutRequest,
  encodePutRequest,
  isPutRequest,
  sampleInvalidPutRequest,
  samplePutRequest,
  validatePutRequest,
} from './operations/put.js'
import {
  type Color,
  ColorSchema,
  ColorValues,
  assertColor,
  isColor,
  sampleColor,
  sampleInvalidColor,
  validateColor,
} from './shapes/color.js'
import {
  type Same,
  type SameJson,
  SameOutputSchema,
  SameSchema,
  assertSame,
  assertSameOutput,
  decodeSame,
  decodeSameOutput,
  encodeSame,
  encodeSameOutput,
  isSame,
  isSameOutput,
  sampleInvalidSame,
  sampleInvalidSameOutput,
  sampleSame,
  sampleSameOutput,
  validateSame,
  validateSameOutput,
} from './shapes/same.js'
import {
  type Seen,
  type SeenJson,
  SeenSchema,
  assertSeen,
  decodeSeen,
  encodeSeen,
  isSeen,
  sampleInvalidSeen,
  sampleSeen,
  validateSeen,
} from './shapes/seen.js'
import {
  type Source,
  type SourceJson,
  SourceSchema,
  assertSource,
  decodeSource,
  encodeSource,
  isSource,
  sampleInvalidSource,
  sampleSource,
  validateSource,
} from './shapes/source.js'
import {
  type Tag,
  type TagJson,
  type TagOutput,
  type TagOutputJson,
  TagOutputSchema,
  TagSchema,
  assertTag,
  assertTagOutput,
  decodeTag,
  decodeTagOutput,
  encodeTag,
  encodeTagOutput,
  isTag,
  isTagOutput,
  sampleInvalidTag,
  sampleInvalidTagOutput,
  sampleTag,
  sampleTagOutput,
  validateTag,
  validateTagOutput,
} from './shapes/tag.js'

/** @deprecated Renamed to {@link Same}. */
export type Alike = Same

/** @deprecated Renamed to {@link SameJson}. */
export type AlikeJson = SameJson

/** @deprecated Renamed to {@link isSame}. */
export const isAlike: typeof isSame = isSame

/** @deprecated Renamed to {@link assertSame}. */
export const assertAlike: typeof assertSame = assertSame

/** @deprecated Renamed to {@link validateSame}. */
export const validateAlike: typeof validateSame = validateSame

/** @deprecated Renamed to {@link SameSchema}. */
export const AlikeSchema: typeof SameSchema = SameSchema

/** @deprecated Renamed to {@link sampleSame}. */
export const sampleAlike: typeof sampleSame = sampleSame

/** @deprecated Renamed to {@link sampleInvalidSame}. */
export const sampleInvalidAlike: typeof sampleInvalidSame = sampleInvalidSame

/** @deprecated Renamed to {@link decodeSame}. */
export const decodeAlike: typeof decodeSame = decodeSame

/** @deprecated Renamed to {@link encodeSame}. */
export const encodeAlike: typeof encodeSame = encodeSame

/** @deprecated Renamed to {@link isSameOutput}. */
export const isAlikeOutput: typeof isSameOutput = isSameOutput

/** @deprecated Renamed to {@link assertSameOutput}. */
export const assertAlikeOutput: typeof assertSameOutput = assertSameOutput

/** @deprecated Renamed to {@link validateSameOutput}. */
export const validateAlikeOutput: typeof validateSameOutput = validateSameOutput

/** @deprecated Renamed to {@link SameOutputSchema}. */
export const AlikeOutputSchema: typeof SameOutputSchema = SameOutputSchema

/** @deprecated Renamed to {@link sampleSameOutput}. */
export const sampleAlikeOutput: typeof sampleSameOutput = sampleSameOutput

/** @deprecated Renamed to {@link sampleInvalidSameOutput}. */
export const sampleInvalidAlikeOutput: typeof sampleInvalidSameOutput = sampleInvalidSameOutput

/** @deprecated Renamed to {@link decodeSameOutput}. */
export const decodeAlikeOutput: typeof decodeSameOutput = decodeSameOutput

/** @deprecated Renamed to {@link encodeSameOutput}. */
export const encodeAlikeOutput: typeof encodeSameOutput = encodeSameOutput

/** @deprecated Renamed to {@link Seen}. */
export type EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay = Seen

/** @deprecated Renamed to {@link SeenJson}. */
export type EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayJson = SeenJson

/** @deprecated Renamed to {@link isSeen}. */
export const isEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof isSeen = isSeen

/** @deprecated Renamed to {@link assertSeen}. */
export const assertEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof assertSeen = assertSeen

/** @deprecated Renamed to {@link validateSeen}. */
export const validateEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof validateSeen = validateSeen

/** @deprecated Renamed to {@link SeenSchema}. */
export const EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuaySchema: typeof SeenSchema = SeenSchema

/** @deprecated Renamed to {@link sampleSeen}. */
export const sampleEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof sampleSeen = sampleSeen

/** @deprecated Renamed to {@link sampleInvalidSeen}. */
export const sampleInvalidEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof sampleInvalidSeen =
  sampleInvalidSeen

/** @deprecated Renamed to {@link decodeSeen}. */
export const decodeEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof decodeSeen = decodeSeen

/** @deprecated Renamed to {@link encodeSeen}. */
export const encodeEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof encodeSeen = encodeSeen

/** @deprecated Renamed to {@link Color}. */
export type Hue = Color

/** @deprecated Renamed to {@link ColorValues}. */
export const HueValues: typeof ColorValues = ColorValues

/** @deprecated Renamed to {@link isColor}. */
export const isHue: typeof isColor = isColor

/** @deprecated Renamed to {@link assertColor}. */
export const assertHue: typeof assertColor = assertColor

/** @deprecated Renamed to {@link validateColor}. */
export const validateHue: typeof validateColor = validateColor

/** @deprecated Renamed to {@link ColorSchema}. */
export const HueSchema: typeof ColorSchema = ColorSchema

/** @deprecated Renamed to {@link sampleColor}. */
export const sampleHue: typeof sampleColor = sampleColor

/** @deprecated Renamed to {@link sampleInvalidColor}. */
export const sampleInvalidHue: typeof sampleInvalidColor = sampleInvalidColor

/** @deprecated Renamed to {@link Tag}. */
export type Label = Tag

/** @deprecated Renamed to {@link TagJson}. */
export type LabelJson = TagJson

/** @deprecated Renamed to {@link TagOutput}. */
export type LabelOutputForm = TagOutput

/** @deprecated Renamed to {@link TagOutputJson}. */
export type LabelOutputFormJson = TagOutputJson

/** @deprecated Renamed to {@link isTag}. */
export const isLabel: typeof isTag = isTag

/** @deprecated Renamed to {@link assertTag}. */
export const assertLabel: typeof assertTag = assertTag

/** @deprecated Renamed to {@link validateTag}. */
export const validateLabel: typeof validateTag = validateTag

/** @deprecated Renamed to {@link TagSchema}. */
export const LabelStandardSchema: typeof TagSchema = TagSchema

/** @deprecated Renamed to {@link sampleTag}. */
export const sampleLabel: typeof sampleTag = sampleTag

/** @deprecated Renamed to {@link sampleInvalidTag}. */
export const sampleInvalidLabel: typeof sampleInvalidTag = sampleInvalidTag

/** @deprecated Renamed to {@link decodeTag}. */
export const decodeLabel: typeof decodeTag = decodeTag

/** @deprecated Renamed to {@link encodeTag}. */
export const encodeLabel: typeof encodeTag = encodeTag

/** @deprecated Renamed to {@link isTagOutput}. */
export const isLabelOutputForm: typeof isTagOutput = isTagOutput

/** @deprecated Renamed to {@link assertTagOutput}. */
export const assertLabelOutputForm: typeof assertTagOutput = assertTagOutput

/** @deprecated Renamed to {@link validateTagOutput}. */
export const validateLabelOutputForm: typeof validateTagOutput = validateTagOutput

/** @deprecated Renamed to {@link TagOutputSchema}. */
export const LabelOutputFormSchema: typeof TagOutputSchema = TagOutputSchema

/** @deprecated Renamed to {@link sampleTagOutput}. */
export const sampleLabelOutputForm: typeof sampleTagOutput = sampleTagOutput

/** @deprecated Renamed to {@link sampleInvalidTagOutput}. */
export const sampleInvalidLabelOutputForm: typeof sampleInvalidTagOutput = sampleInvalidTagOutput

/** @deprecated Renamed to {@link decodeTagOutput}. */
export const decodeLabelOutputForm: typeof decodeTagOutput = decodeTagOutput

/** @deprecated Renamed to {@link encodeTagOutput}. */
export const encodeLabelOutputForm: typeof encodeTagOutput = encodeTagOutput

/** @deprecated Renamed to {@link Source}. */
export type Origin = Source

/** @deprecated Renamed to {@link SourceJson}. */
export type OriginJson = SourceJson

/** @deprecated Renamed to {@link isSource}. */
export const isOrigin: typeof isSource = isSource

/** @deprecated Renamed to {@link assertSource}. */
export const assertOrigin: typeof assertSource = assertSource

/** @deprecated Renamed to {@link validateSource}. */
export const validateOrigin: typeof validateSource = validateSource

/** @deprecated Renamed to {@link SourceSchema}. */
export const OriginSchema: typeof SourceSchema = SourceSchema

/** @deprecated Renamed to {@link sampleSource}. */
export const sampleOrigin: typeof sampleSource = sampleSource

/** @deprecated Renamed to {@link sampleInvalidSource}. */
export const sampleInvalidOrigin: typeof sampleInvalidSource = sampleInvalidSource

/** @deprecated Renamed to {@link decodeSource}. */
export const decodeOrigin: typeof decodeSource = decodeSource

/** @deprecated Renamed to {@link encodeSource}. */
export const encodeOrigin: typeof encodeSource = encodeSource

/** @deprecated Renamed to {@link PutRequest}. */
export type PutInput = PutRequest

/** @deprecated Renamed to {@link PutRequestJson}. */
export type PutInputJson = PutRequestJson

/** @deprecated Renamed to {@link isPutRequest}. */
export const isPutInput: typeof isPutRequest = isPutRequest

/** @deprecated Renamed to {@link assertPutRequest}. */
export const assertPutInput: typeof assertPutRequest = assertPutRequest

/** @deprecated Renamed to {@link validatePutRequest}. */
export const validatePutInput: typeof validatePutRequest = validatePutRequest

/** @deprecated Renamed to {@link PutRequestSchema}. */
export const PutInputSchema: typeof PutRequestSchema = PutRequestSchema

/** @deprecated Renamed to {@link samplePutRequest}. */
export const samplePutInput: typeof samplePutRequest = samplePutRequest

/** @deprecated Renamed to {@link sampleInvalidPutRequest}. */
export const sampleInvalidPutInput: typeof sampleInvalidPutRequest = sampleInvalidPutRequest

/** @deprecated Renamed to {@link decodePutRequest}. */
export const decodePutInput: typeof decodePutRequest = decodePutRequest

/** @deprecated Renamed to {@link encodePutRequest}. */
export const encodePutInput: typeof encodePutRequest = encodePutRequest

/** @deprecated Renamed to {@link Tag}. */
export type Sticker = Tag

/** @deprecated Renamed to {@link TagJson}. */
export type StickerJson = TagJson

/** @deprecated Renamed to {@link TagOutput}. */
export type StickerOutput = TagOutput

/** @deprecated Renamed to {@link TagOutputJson}. */
export type StickerOutputJson = TagOutputJson

/** @deprecated Renamed to {@link isTag}. */
export const isSticker: typeof isTag = isTag

/** @deprecated Renamed to {@link assertTag}. */
export const assertSticker: typeof assertTag = assertTag

/** @deprecated Renamed to {@link validateTag}. */
export const validateSticker: typeof validateTag = validateTag

/** @deprecated Renamed to {@link TagSchema}. */
export const StickerSchema: typeof TagSchema = TagSchema

/** @deprecated Renamed to {@link sampleTag}. */
export const sampleSticker: typeof sampleTag = sampleTag

/** @deprecated Renamed to {@link sampleInvalidTag}. */
export const sampleInvalidSticker: typeof sampleInvalidTag = sampleInvalidTag

/** @deprecated Renamed to {@link decodeTag}. */
export const decodeSticker: typeof decodeTag = decodeTag

/** @deprecated Renamed to {@link encodeTag}. */
export const encodeSticker: typeof encodeTag = encodeTag

/** @deprecated Renamed to {@link isTagOutput}. */
export const isStickerOutput: typeof isTagOutput = isTagOutput

/** @deprecated Renamed to {@link assertTagOutput}. */
export const assertStickerOutput: typeof assertTagOutput = assertTagOutput

/** @deprecated Renamed to {@link validateTagOutput}. */
export const validateStickerOutput: typeof validateTagOutput = validateTagOutput

/** @deprecated Renamed to {@link TagOutputSchema}. */
export const StickerOutputSchema: typeof TagOutputSchema = TagOutputSchema

/** @deprecated Renamed to {@link sampleTagOutput}. */
export const sampleStickerOutput: typeof sampleTagOutput = sampleTagOutput

/** @deprecated Renamed to {@link sampleInvalidTagOutput}. */
export const sampleInvalidStickerOutput: typeof sampleInvalidTagOutput = sampleInvalidTagOutput

/** @deprecated Renamed to {@link decodeTagOutput}. */
export const decodeStickerOutput: typeof decodeTagOutput = decodeTagOutput

/** @deprecated Renamed to {@link encodeTagOutput}. */
export const encodeStickerOutput: typeof encodeTagOutput = encodeTagOutput

/** @deprecated Renamed to {@link Color}. */
export type Transport = Color

/** @deprecated Renamed to {@link ColorValues}. */
export const TransportValues: typeof ColorValues = ColorValues

/** @deprecated Renamed to {@link isColor}. */
export const isTransport: typeof isColor = isColor

/** @deprecated Renamed to {@link assertColor}. */
export const assertTransport: typeof assertColor = assertColor

/** @deprecated Renamed to {@link validateColor}. */
export const validateTransport: typeof validateColor = validateColor

/** @deprecated Renamed to {@link ColorSchema}. */
export const TransportSchema: typeof ColorSchema = ColorSchema

/** @deprecated Renamed to {@link sampleColor}. */
export const sampleTransport: typeof sampleColor = sampleColor

/** @deprecated Renamed to {@link sampleInvalidColor}. */
export const sampleInvalidTransport: typeof sampleInvalidColor = sampleInvalidColor
