// Written by Shapewright from boto3's reference pages; do not edit.

import { ServiceError } from './runtime/errors.js'

/** An error that the service answered with. Those that its pages document have classes of their own. */
export class DynamoDBServiceError extends ServiceError {}

/** The service's error `ConditionalCheckFailedException`. */
export class ConditionalCheckFailedException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ConditionalCheckFailedException'
}

/** The service's error `InternalServerError`. */
export class InternalServerError extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'InternalServerError'
}

/** The service's error `ItemCollectionSizeLimitExceededException`. */
export class ItemCollectionSizeLimitExceededException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ItemCollectionSizeLimitExceededException'
}

/** The service's error `LimitExceededException`. */
export class LimitExceededException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'LimitExceededException'
}

/** The service's error `ProvisionedThroughputExceededException`. */
export class ProvisionedThroughputExceededException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ProvisionedThroughputExceededException'
}

/** The service's error `ReplicatedWriteConflictException`. */
export class ReplicatedWriteConflictException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ReplicatedWriteConflictException'
}

/** The service's error `RequestLimitExceeded`. */
export class RequestLimitExceeded extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'RequestLimitExceeded'
}

/** The service's error `ResourceInUseException`. */
export class ResourceInUseException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ResourceInUseException'
}

/** The service's error `ResourceNotFoundException`. */
export class ResourceNotFoundException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ResourceNotFoundException'
}

/** The service's error `ThrottlingException`. */
export class ThrottlingException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ThrottlingException'
}

/** The service's error `TransactionConflictException`. */
export class TransactionConflictException extends DynamoDBServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'TransactionConflictException'
}

/** The documented errors by the service's names. */
export interface DynamoDBErrors {
  ConditionalCheckFailedException: ConditionalCheckFailedException
  InternalServerError: InternalServerError
  ItemCollectionSizeLimitExceededException: ItemCollectionSizeLimitExceededException
  LimitExceededException: LimitExceededException
  ProvisionedThroughputExceededException: ProvisionedThroughputExceededException
  ReplicatedWriteConflictException: ReplicatedWriteConflictException
  RequestLimitExceeded: RequestLimitExceeded
  ResourceInUseException: ResourceInUseException
  ResourceNotFoundException: ResourceNotFoundException
  ThrottlingException: ThrottlingException
  TransactionConflictException: TransactionConflictException
}
