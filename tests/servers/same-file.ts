import { readFileSync } from 'node:fs';

/** Ask for an address as browsers do, with brotli, and say in what the answer is not that file; nothing when it is. */
export async function unlikeFile(address: string, file: string): Promise<string | undefined> {
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) return `answers ${String(answer.status)}`;
  if (answer.headers.get('Content-Encoding') !== 'br') return 'does not come as brotli';
  return bytes.equals(readFileSync(file)) ? undefined : `is not ${file}`;
}
