/** What `npm run bench -- …` may be asked. */

/** Asked for something that there is not; the message says what there is. */
export class ArgumentError extends Error {}

interface Asked {
  readonly help: boolean;
  /** The site as it lies in `dist/`; else it is built first. */
  readonly built: boolean;
  /** Sections to run, in the order of the bench. */
  readonly sections: readonly string[];
}

/**
 * @param words after the command, such as `['--only', 'bytes,scene']`
 * @param known every section there is, in order
 * @throws ArgumentError for another option or section
 */
export function readArguments(words: readonly string[], known: readonly string[]): Asked {
  let chosen: readonly string[] = known;
  let built = false;
  for (let at = 0; at < words.length; at += 1) {
    const [option = '', given] = (words[at] ?? '').split(/=(.*)/s);
    if (option === '--help') return { help: true, built, sections: [] };
    if (option === '--built') {
      built = true;
      continue;
    }
    if (option !== '--only')
      throw new ArgumentError(`“${option}” is no option of the bench: there are --only, --built and --help`);
    chosen = (given ?? words[(at += 1)] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const strange = chosen.filter((name) => !known.includes(name));
    if (chosen.length === 0 || strange.length > 0)
      throw new ArgumentError(
        `${strange.length > 0 ? `There is no section “${strange.join('”, “')}”` : '--only needs a section'}; sections are ${known.join(', ')}`,
      );
  }
  return { help: false, built, sections: known.filter((name) => chosen.includes(name)) };
}
