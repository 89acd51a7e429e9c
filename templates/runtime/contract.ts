/**
 * What a package promises of the values of a shape.
 *
 * @module
 */

/**
 * How strict a structure is with what its pages do not show. `strict` closes enums and refuses unknown members, as requests do; `open` does neither, as responses
 * do; `closed` only closes enums, `exact` only refuses unknown members.
 */
export type Contract = 'strict' | 'closed' | 'exact' | 'open'

/** Choices of one call, against the contract of the shapes. */
export interface ContractOptions {
  /** Whether an enum admits values that the pages do not list (`open`) or not (`closed`). Unless told, closed in requests and open in responses. */
  readonly enums?: 'open' | 'closed'
  /** What becomes of members that the pages do not show. Unless told, requests refuse and responses ignore them. */
  readonly unknownMembers?: 'refuse' | 'ignore'
}

/** Whether a call chooses anything: what the guards say does not hold for it, then. */
export function hasOwnContract({ enums, unknownMembers }: ContractOptions): boolean {
  return enums !== undefined || unknownMembers !== undefined
}

/** Whether only the listed values of an enum are accepted. */
export function closesEnums(contract: Contract, { enums }: ContractOptions): boolean {
  return enums === undefined ? contract === 'strict' || contract === 'closed' : enums === 'closed'
}

/** Whether members that a structure does not have are refused. */
export function refusesUnknown(contract: Contract, { unknownMembers }: ContractOptions): boolean {
  return unknownMembers === undefined ? contract === 'strict' || contract === 'exact' : unknownMembers === 'refuse'
}
