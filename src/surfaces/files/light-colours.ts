import tokens from '../../styles/tokens.css?raw';
import { rootProperties } from './style-rules.ts';

const COLOURS = rootProperties(tokens);

/** A colour role's value (`--paper`) in the light theme, which all pictures are in. */
export function lightColour(role: string): string {
  const colour = COLOURS.get(role);
  if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour “${role}”`);
  return colour;
}
