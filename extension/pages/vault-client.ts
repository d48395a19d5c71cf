import type { VaultClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'

/** What pages need that may meet a locked vault. */
export const vaultClient: VaultClient = {
  readVault: () => askWorker('vault.read', {}),
  unlock: (passphrase) => askWorker('vault.unlock', { passphrase }),
  lock: () => askWorker('vault.lock', {}),
}
