import { describe, expect, test } from 'vitest';
import { actionOf, type Holder, type Pressed } from '../../../src/teach/slides/keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const HOLDERS: readonly Holder[] = ['nothing', 'link', 'button', 'control', 'mark', 'field'];

describe('keys of a deck', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['c', 'contrast'],
    ['f', 'full'],
    ['n', 'notes'],
    ['z', 'size'],
    ['?', 'keys'],
  ])('%j does: %s, when nothing has the focus', (key, action) => {
    expect(actionOf(press(key), 'nothing')).toBe(action);
  });

  test('Shift and Space go back', () => {
    expect(actionOf(press(' ', { shiftKey: true }), 'nothing')).toBe('back');
  });

  test('a key held with another is the browser’s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(actionOf(press('ArrowLeft', { [held]: true }), 'nothing')).toBeUndefined();
  });

  test('clickers turn the slide whatever has the focus', () => {
    for (const holder of HOLDERS) {
      expect(actionOf(press('PageDown'), holder)).toBe('next');
      expect(actionOf(press('PageUp'), holder)).toBe('back');
    }
  });

  test('arrows, Home and End are a chart’s while the focus is in it, and the deck’s on its own buttons', () => {
    for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End']) {
      expect(actionOf(press(key), 'mark')).toBeUndefined();
      expect(actionOf(press(key), 'control')).toBeUndefined();
      expect(actionOf(press(key), 'button')).toBeDefined();
      expect(actionOf(press(key), 'link')).toBeDefined();
    }
  });

  test('Enter and Space press what has the focus', () => {
    for (const holder of ['button', 'control', 'mark', 'field'] as const) {
      expect(actionOf(press('Enter'), holder)).toBeUndefined();
      expect(actionOf(press(' '), holder)).toBeUndefined();
    }
    expect(actionOf(press('Enter'), 'link')).toBeUndefined();
    expect(actionOf(press(' '), 'link')).toBe('next');
  });

  test('what is typed stays in its field', () => {
    for (const key of ['b', '.', 'n', '7', 'ArrowLeft'])
      expect(actionOf(press(key), 'field')).toBeUndefined();
    expect(actionOf(press('.'), 'mark')).toBe('blank');
  });

  test('Escape closes a card first, gets out of a control next, and leaves last', () => {
    expect(HOLDERS.map((holder) => actionOf(press('Escape'), holder))).toEqual([
      'leave',
      'leave',
      'leave',
      'let-go',
      undefined,
      'let-go',
    ]);
  });
});
