import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const NAMES = [
  'regen-coldkey',
  'regen_coldkey',
  'regen-hotkey',
  'regen_hotkey',
  'create',
  'new-coldkey',
  'new_coldkey',
  'new-hotkey',
  'new_hotkey',
]

/** btcli: wallets are restored from words that must not stand on a command line. */
export const btcli: Tool = {
  names: ['btcli'],
  actions: lazily(() => [
    {
      names: ['wallet', 'wallets', 'w'].flatMap(group => NAMES.map(name => `${group} ${name}`)),
      grammar: grammar({
        secret: 'mnemonic seed json-password json_password',
        value:
          'json wallet-name name wallet_name wallet.name wallet-path wallet_path wallet.path p path H hotkey wallet-hotkey wallet.hotkey n-words n_words network',
      }),
      instead: 'leave the option out: btcli asks for it and shows nothing',
    },
  ]),
}
