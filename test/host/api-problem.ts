/** The two shapes of error bodies: signed calls get `errorCode`, all others get `class`. */
export type ProblemShape = 'errorCode' | 'class'

type Facts = { readonly status: number; readonly errorCode: string; readonly class: string }

/** What can be wrong with a call. Codes are those of the contract; statuses are what the live API sends with them. */
const PROBLEMS = {
  'not-signed-in': { status: 401, errorCode: 'NOT_CREDENTIAL', class: 'Client::Unauthorized' },
  'application-unknown': { status: 403, errorCode: 'INVALID_KEY', class: 'Client::Forbidden' },
  'consumer-key-unknown': { status: 403, errorCode: 'NOT_CREDENTIAL', class: 'Client::Forbidden' },
  'consumer-key-not-valid': { status: 403, errorCode: 'INVALID_CREDENTIAL', class: 'Client::Forbidden' },
  'signature-wrong': { status: 400, errorCode: 'INVALID_SIGNATURE', class: 'Client::BadRequest' },
  'timestamp-off': { status: 400, errorCode: 'QUERY_TIME_OUT', class: 'Client::BadRequest' },
  'right-missing': { status: 403, errorCode: 'NOT_GRANTED_CALL', class: 'Client::Forbidden' },
  'bad-request': { status: 400, errorCode: 'BAD_REQUEST', class: 'Client::BadRequest' },
  'not-found': { status: 404, errorCode: 'NOT_FOUND', class: 'Client::NotFound' },
  conflict: { status: 409, errorCode: 'CONFLICT', class: 'Client::Conflict' },
  internal: { status: 500, errorCode: 'INTERNAL_SERVER_ERROR', class: 'Server::InternalServerError' },
} as const satisfies Record<string, Facts>

export type ProblemKind = keyof typeof PROBLEMS

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  500: 'Internal Server Error',
}

/** A call that is refused; its message goes to the caller. */
export class ApiProblem extends Error {
  readonly kind: ProblemKind

  constructor(kind: ProblemKind, message: string) {
    super(message)
    this.kind = kind
  }

  get status(): number {
    return PROBLEMS[this.kind].status
  }

  /** The error body, in one of its two shapes. */
  body(shape: ProblemShape): Record<string, string> {
    const facts = PROBLEMS[this.kind]
    if (shape === 'class') return { class: facts.class, message: this.message }
    const httpCode = `${facts.status} ${REASONS[facts.status]}`
    return { errorCode: facts.errorCode, httpCode, message: this.message }
  }
}

/** Any failure as a problem; what the framework refused (4xx) is a bad request, the rest is the host's own fault. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  const { statusCode = 500, message } = error as { statusCode?: number; message: string }
  if (statusCode < 500) return new ApiProblem('bad-request', message)
  console.error('A call of the local host failed:', error)
  return new ApiProblem('internal', 'Internal server error')
}
