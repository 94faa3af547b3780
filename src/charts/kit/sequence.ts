/** Lehmer's generator (Park and Miller, 1988): numbers from 0 to 1 that look random and are the same in every build. */
export function* sequence(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}
