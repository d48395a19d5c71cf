import type { AccountInput } from '../../shared/messages'
import type { Account } from '../../shared/settings'

/** An account with keys at a custom host; `parts` say what is different. */
export function accountOf(parts: Partial<Account> = {}): Account {
  return {
    ...{ id: 'one', label: '', region: 'custom', way: 'keys', endpoint: 'https://api.example/1.0' },
    ...{ tokenUrl: null, panelOrigins: [], serviceNames: ['shop.example'], missingRights: [], ...parts },
  }
}

type KeysInput = Extract<AccountInput, { way: 'keys' }>

/** What a person types for one; its keys are canaries. */
export function keysInput(parts: Partial<KeysInput> = {}): KeysInput {
  return {
    ...{ way: 'keys', label: 'Mine', region: 'custom', endpoint: 'https://api.example/1.0' },
    ...{ panelAddress: 'https://panel.example/x', replaces: null },
    ...{ applicationKey: 'canary-1', applicationSecret: 'canary-2', consumerKey: 'canary-3', ...parts },
  }
}
