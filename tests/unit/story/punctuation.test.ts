import { expect, test } from 'vitest';
import { punctuate } from '../../../src/story/punctuation.ts';

test('the mark that follows a claim goes before its number', () => {
  expect(punctuate('<Claim id="a">one</Claim>. Two')).toBe('<Claim id="a" after=".">one</Claim>\u200B Two');
  expect(punctuate('<Claim id="a" mark="quiet">one <Term id="t">x</Term></Claim>; two')).toBe(
    '<Claim id="a" mark="quiet" after=";">one <Term id="t">x</Term></Claim>\u200B two',
  );
});

test('a claim with nothing after it, and other text, stay as they are', () => {
  const text = 'One. <Claim id="a">two</Claim> three <Claim id="b">four</Claim>';
  expect(punctuate(text)).toBe(text);
});

test('each of several claims in a line keeps its own mark', () => {
  expect(punctuate('<Claim id="a">one</Claim>, <Claim id="b">two</Claim>.')).toBe(
    '<Claim id="a" after=",">one</Claim>\u200B <Claim id="b" after=".">two</Claim>\u200B',
  );
});

test('a claim that is all of a paragraph leaves text behind, so that it stays a paragraph', () => {
  expect(punctuate('\n<Claim id="a">one</Claim>.\n')).toBe('\n<Claim id="a" after=".">one</Claim>\u200B\n');
});
