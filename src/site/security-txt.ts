import type { SecurityContact } from '../data/security-contact.ts';

/**
 * The text of `/.well-known/security.txt` (RFC 9116): where a weakness of the site can be told, and until when that holds. Pure.
 * @param address of the file itself, whole; the mailbox is one of its host, under the name that RFC 2142 gives it
 */
export function securityTxt({ expires, languages }: SecurityContact, address: URL): string {
  return [
    `Contact: mailto:security@${address.hostname}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address.href}`,
    '',
  ].join('\n');
}
