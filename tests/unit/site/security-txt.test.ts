import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/site/security-txt.ts';

test('it says whom to write to, until when, in which languages, and where it is', () => {
  const address = new URL('https://site.example/.well-known/security.txt');
  expect(securityTxt({ expires: '2027-11-01', languages: ['en', 'cy'] }, address)).toBe(
    `Contact: mailto:security@site.example
Expires: 2027-11-01T23:59:59Z
Preferred-Languages: en, cy
Canonical: https://site.example/.well-known/security.txt
`,
  );
});
