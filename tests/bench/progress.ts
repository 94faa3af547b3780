/** One line of what is going on, apart from the table: it goes to stderr. */
export function progress(line: string): void {
  console.error(`… ${line}`);
}
