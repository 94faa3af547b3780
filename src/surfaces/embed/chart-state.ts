import type { StateSchema } from '../../charts/kit/state.ts';
import type { AnyState } from './chosen.ts';

const STATES = import.meta.glob<{ state: StateSchema<AnyState> }>('../../charts/*/state.ts');

/** What the address of one chart may say, loaded alone. A chart that keeps it elsewhere can be shown as it is, and no other way. */
export async function stateSchema(id: string): Promise<StateSchema<AnyState>> {
  return (await STATES[`../../charts/${id}/state.ts`]?.())?.state ?? {};
}
