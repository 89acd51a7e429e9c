// Written by Shapewright from boto3's reference pages; do not edit.

import { type PutRequest, PutRequestSchema, isPutRequest } from './operations/put.js'
import { type Color, ColorSchema, ColorValues, isColor } from './shapes/color.js'
import { type Same, SameSchema, isSame } from './shapes/same.js'
import { type Seen, SeenSchema, isSeen } from './shapes/seen.js'
import { type Source, SourceSchema, isSource } from './shapes/source.js'
import { type Tag, type TagOutput, TagOutputSchema, TagSchema, isTag, isTagOutput } from './shapes/tag.js'

/** @deprecated Renamed to {@link Same}. */
export type Alike = Same

/** @deprecated Renamed to {@link isSame}. */
export const isAlike: typeof isSame = isSame

/** @deprecated Renamed to {@link SameSchema}. */
export const AlikeSchema: typeof SameSchema = SameSchema

/** @deprecated Renamed to {@link Seen}. */
export type EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay = Seen

/** @deprecated Renamed to {@link isSeen}. */
export const isEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay: typeof isSeen = isSeen

/** @deprecated Renamed to {@link SeenSchema}. */
export const EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuaySchema: typeof SeenSchema = SeenSchema

/** @deprecated Renamed to {@link Color}. */
export type Hue = Color

/** @deprecated Renamed to {@link ColorValues}. */
export const HueValues: typeof ColorValues = ColorValues

/** @deprecated Renamed to {@link isColor}. */
export const isHue: typeof isColor = isColor

/** @deprecated Renamed to {@link ColorSchema}. */
export const HueSchema: typeof ColorSchema = ColorSchema

/** @deprecated Renamed to {@link Tag}. */
export type Label = Tag

/** @deprecated Renamed to {@link isTag}. */
export const isLabel: typeof isTag = isTag

/** @deprecated Renamed to {@link TagSchema}. */
export const LabelStandardSchema: typeof TagSchema = TagSchema

/** @deprecated Renamed to {@link TagOutput}. */
export type LabelOutputForm = TagOutput

/** @deprecated Renamed to {@link isTagOutput}. */
export const isLabelOutputForm: typeof isTagOutput = isTagOutput

/** @deprecated Renamed to {@link TagOutputSchema}. */
export const LabelOutputFormSchema: typeof TagOutputSchema = TagOutputSchema

/** @deprecated Renamed to {@link Source}. */
export type Origin = Source

/** @deprecated Renamed to {@link isSource}. */
export const isOrigin: typeof isSource = isSource

/** @deprecated Renamed to {@link SourceSchema}. */
export const OriginSchema: typeof SourceSchema = SourceSchema

/** @deprecated Renamed to {@link PutRequest}. */
export type PutInput = PutRequest

/** @deprecated Renamed to {@link isPutRequest}. */
export const isPutInput: typeof isPutRequest = isPutRequest

/** @deprecated Renamed to {@link PutRequestSchema}. */
export const PutInputSchema: typeof PutRequestSchema = PutRequestSchema

/** @deprecated Renamed to {@link Tag}. */
export type Sticker = Tag

/** @deprecated Renamed to {@link isTag}. */
export const isSticker: typeof isTag = isTag

/** @deprecated Renamed to {@link TagSchema}. */
export const StickerSchema: typeof TagSchema = TagSchema

/** @deprecated Renamed to {@link TagOutput}. */
export type StickerOutput = TagOutput

/** @deprecated Renamed to {@link isTagOutput}. */
export const isStickerOutput: typeof isTagOutput = isTagOutput

/** @deprecated Renamed to {@link TagOutputSchema}. */
export const StickerOutputSchema: typeof TagOutputSchema = TagOutputSchema

/** @deprecated Renamed to {@link Color}. */
export type Transport = Color

/** @deprecated Renamed to {@link ColorValues}. */
export const TransportValues: typeof ColorValues = ColorValues

/** @deprecated Renamed to {@link isColor}. */
export const isTransport: typeof isColor = isColor

/** @deprecated Renamed to {@link ColorSchema}. */
export const TransportSchema: typeof ColorSchema = ColorSchema
