import type { Dataset } from './dataset.ts';
import { dateWords, durationBetween, durationWords } from './date-words.ts';
import { figureWords } from './figure-words.ts';

/** "{fig:register.people}", "{when:ec-alarm-2021}", "{span:from,to}" and their capitalised forms "{Span:…}". */
const TOKEN = /\{(fig|when|span):([a-z0-9.,-]+)\}/gi;

function value(kind: string, argument: string, dataset: Dataset): string {
  if (kind === 'fig') return figureWords(dataset.figure(argument));
  if (kind === 'when') return dateWords(dataset.event(argument).date);
  const [from = '', to = ''] = argument.split(',');
  return durationWords(durationBetween(dataset.event(from).date, dataset.event(to).date));
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Fill a plain text's tokens from the data, so that no figure is typed in a title.
 * @param where the file the text stands in, for the message
 * @throws Error naming the file when a token names nothing
 */
export function fillTokens(text: string, dataset: Dataset, where: string): string {
  return text.replace(TOKEN, (token, kind: string, argument: string) => {
    try {
      const words = value(kind.toLowerCase(), argument, dataset);
      return kind.startsWith(kind.charAt(0).toLowerCase()) ? words : capitalise(words);
    } catch (error) {
      throw new Error(`${where}: ${token} cannot be filled: ${(error as Error).message}`, { cause: error });
    }
  });
}
