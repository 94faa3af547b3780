import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/charts/kit/after-paint.ts';

/** ms between pictures. */
const FRAME = 16;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('work is done after the next frame, not in it', () => {
  const work = vi.fn();
  afterPaint(work)();
  vi.advanceTimersByTime(FRAME);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(work).toHaveBeenCalledTimes(1);
});

test('keys that are held down are followed by one piece of work once they rest', () => {
  const work = vi.fn();
  const ask = afterPaint(work);
  for (let key = 0; key < 4; key += 1) {
    ask();
    vi.advanceTimersByTime(33);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(1);
});

test('work that is due is not done between another action and its own picture', () => {
  const work = vi.fn();
  const ask = afterPaint(work);
  ask();
  // Due at 66.
  vi.advanceTimersByTime(60);
  ask();
  vi.advanceTimersByTime(FRAME - 1);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(work).toHaveBeenCalledTimes(1);
});

test('a hand that never rests is followed all the same', () => {
  const work = vi.fn();
  const ask = afterPaint(work);
  for (let move = 0; move < 100; move += 1) {
    ask();
    vi.advanceTimersByTime(17);
  }
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(6);
  expect(work.mock.calls.length).toBeLessThanOrEqual(20);
});

test('asked again once it is done, it is done again', () => {
  const work = vi.fn();
  const ask = afterPaint(work);
  ask();
  vi.advanceTimersByTime(100);
  ask();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(2);
});
