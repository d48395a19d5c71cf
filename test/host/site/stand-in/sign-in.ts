import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

type Login = { readonly user: string; readonly password: string }

function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}

/** The sessions of the admin: random tokens, in memory, so a restart signs everybody out. */
export class SignIn {
  private readonly tokens = new Set<string>()

  constructor(private readonly login: Login) {}

  /** A new session's token, or `null` when the name or the password is wrong. */
  open(user: unknown, password: unknown): string | null {
    if (typeof user !== 'string' || typeof password !== 'string') return null
    if (!same(user, this.login.user) || !same(password, this.login.password)) return null
    const token = randomBytes(24).toString('base64url')
    this.tokens.add(token)
    return token
  }

  isOpen(token: string | undefined): boolean {
    return token !== undefined && this.tokens.has(token)
  }

  close(token: string | undefined): void {
    if (token !== undefined) this.tokens.delete(token)
  }
}
