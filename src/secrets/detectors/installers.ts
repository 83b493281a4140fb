import type { Detector } from '../detector.ts'
import { directive, GAP, LINE, VALUE } from './directives.ts'

const LOGS_IN = 'lets its holder log in to every machine that is installed with it'
const REVOKE = 'change the password on those machines'

/** Options of a command of Kickstart up to the one that is meant, none of which says that the password is a hash. */
const OPTIONS = String.raw`(?![^\r\n]{0,400}--iscrypted)(?:${GAP}(?!--(?:plaintext${GAP})?password)\S{1,128}){0,16}${GAP}`

/** Answers that an installer finds in a file. */
export const installers = (): readonly Detector[] => [
  {
    id: 'kickstart-password',
    title: 'password in a Kickstart file',
    provider: 'Red Hat',
    opens: LOGS_IN,
    revoke: REVOKE,
    url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/automatically_installing_rhel/kickstart-commands-and-options-reference',
    ...directive(
      ['rootpw ', 'user --', 'bootloader --', 'vnc --', 'sshpw --'],
      String.raw`${LINE}(?:rootpw(?![^\r\n]{0,400}--(?:iscrypted|lock\b[ \t]{0,20}[\r\n]))(?:${GAP}--[a-z-]{1,40}){0,6}${GAP}(?!--)|(?:user|bootloader|vnc)${OPTIONS}--password[= ]|sshpw(?![^\r\n]{0,400}--iscrypted)(?:${GAP}--[^\s]{1,80}){0,6}${GAP}(?!--))${VALUE}`,
      ['root'],
    ),
  },
  {
    id: 'disk-passphrase',
    title: 'passphrase of an encrypted disk',
    opens: 'decrypts the disks of every machine that is installed with it',
    revoke: 'replace it with cryptsetup luksChangeKey',
    url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/automatically_installing_rhel/kickstart-commands-and-options-reference',
    ...directive(
      ['autopart ', 'part ', 'partition ', 'logvol ', 'raid ', 'reqpart '],
      String.raw`${LINE}(?:autopart|part|partition|logvol|raid|reqpart)(?:${GAP}(?!--passphrase)\S{1,128}){0,20}${GAP}--passphrase[= ]${VALUE}`,
    ),
  },
  {
    id: 'preseed-password',
    title: 'password in a preseed file',
    provider: 'Debian',
    opens: LOGS_IN,
    revoke: REVOKE,
    url: 'https://www.debian.org/releases/stable/amd64/apbs04.en.html',
    ...directive(
      [
        'password password',
        'passphrase password',
        'again password',
        'pass password',
        'pw password',
        'wireless_wpa string',
        'wireless_wep string',
      ],
      String.raw`(?<=(?:^|[\n"'${'`'}]|\\n)[ \t]{0,40}[\w.-]{1,64}${GAP}[\w.-]{1,64}\/[\w./-]{0,100})(?:(?:password|passphrase|again|pass|pw)${GAP}password|wireless_(?:wpa|wep)${GAP}string)${GAP}(?<secret>[^\s"'\\][^"'\\\r\n]{0,199})`,
      ['root'],
    ),
  },
]
