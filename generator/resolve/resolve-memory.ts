/**
 * What resolving a service found out, for the next time in the same process: while a folder is watched, an edit costs the resolving of one page, as far as pages can be resolved one by one.
 *
 * @module
 */
import { AssembledMembers } from './assemble-structure.js'
import { JoinedTrees } from './joined-trees.js'
import { KeptShapes } from './kept-shapes.js'
import { NodeSignatures } from './node-signatures.js'

/** What follows from single pages of one service. Nothing of it changes what comes out. Empty at first, so that who keeps it need not load this stage; {@link openMemory} fills it in. */
export interface ResolveMemory {
  trees?: JoinedTrees
  signatures?: NodeSignatures
  members?: AssembledMembers
  shapes?: KeptShapes
}

/** Gives what a memory holds, and puts there what it lacks. */
export function openMemory(memory: ResolveMemory = {}): Required<ResolveMemory> {
  const { trees = new JoinedTrees(), signatures = new NodeSignatures() } = memory
  const { members = new AssembledMembers(), shapes = new KeptShapes() } = memory
  return Object.assign(memory, { trees, signatures, members, shapes })
}
