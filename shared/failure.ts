import type { InferOutput } from 'valibot'
import type { FailureSchema, FILE_TROUBLES, KEY_TROUBLES } from './failure-schema'

/** Anything that can go wrong: one of a closed set (failure-schema.ts). */
export type Failure = InferOutput<typeof FailureSchema>
export type FailureKind = Failure['kind']
export type KeyTrouble = (typeof KEY_TROUBLES)[number]
export type FileTrouble = (typeof FILE_TROUBLES)[number]
export type KeyRegion = Extract<Failure, { kind: 'wrong-region' }>['region']

/** A failure on its way up the stack. */
export class FailureError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'FailureError'
    this.failure = failure
  }
}

/** The failure that `error` carries, or `internal` for anything unforeseen (its text may hold secrets). */
export function failureOf(error: unknown): Failure {
  return error instanceof FailureError ? error.failure : { kind: 'internal' }
}
